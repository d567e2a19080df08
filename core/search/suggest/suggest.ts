/** What the word at the caret of a query could become: names, words of the vocabulary, fields, tags, sources. */
import type { Language } from '../../articles/language.ts';
import { wordsOf } from '../../folding.ts';
import { formsOf } from '../index/analyse.ts';
import type { Suggestion, Suggestions } from '../model.ts';
import { fieldNamesFrom } from '../language/parse-fields.ts';
import { isOneChunk } from '../language/parse-split.ts';
import { languageOfWord } from '../index/pipeline.ts';
import { namesFrom, type NameStarts } from './suggest-names.ts';
import { takesOneTerm, typedPartAt, type TypedPart } from './suggest-part.ts';

/** A word of the vocabulary. */
export interface VocabularyWord {
  /** Its loose key. */
  readonly term: string;
  /** As it is written somewhere. */
  readonly written: string;
  /** The more, the sooner it is proposed: how many articles have it. */
  readonly weight: number;
}

/** Where proposals come from. Callbacks are called at most once for a question, and only where their answer is wanted. */
export interface SuggestionSources {
  readonly names: NameStarts;
  /** Words whose loose key begins with `prefix`; of many, the weightiest. */
  readonly words: (prefix: string) => readonly VocabularyWord[];
  /** Every tag as written, the commonest first. */
  readonly tags: () => readonly string[];
  /** Everything that published an article, in either language, the commonest first. */
  readonly publications: () => readonly string[];
}

export const suggestionLimit = 8;

/** Where there are words enough, they get so many places beside names. */
const placesOfWords = 3;

/** Letters after which a field is proposed; by one letter too many words begin. */
const fieldLetters = 2;

/**
 * Proposals for what is being typed: names first, then fields, of which few begin so, then words; after `name:` `tag:` and
 * `source:` only what they can be. At most `suggestionLimit`, none that is there already.
 * @param caret UTF-16 offset in `text`.
 */
export function suggest(
  text: string,
  caret: number,
  sources: SuggestionSources,
): Pick<Suggestions, 'start' | 'end' | 'items'> {
  const part = typedPartAt(text, caret);
  if (!part) return { start: caret, end: caret, items: [] };
  if (part.field === 'before' || part.field === 'after') return { ...rangeOf(part), items: [] };
  if (part.field === 'tag') return itemsOf(text, part, valuesFrom(part, sources.tags()));
  if (part.field === 'source') return itemsOf(text, part, valuesFrom(part, sources.publications()));
  if (part.field === 'name') return itemsOf(text, part, nameItems(part.prefix, sources));
  return wordsAndNames(text, part, caret, sources);
}

const rangeOf = ({ start, end }: TypedPart) => ({ start, end });

/** Words of a text by their loose key: what is there already if it is typed. */
const keyOf = (text: string): string =>
  wordsOf(text)
    .flatMap(({ start, end }) => formsOf(text.slice(start, end))?.term ?? [])
    .join(' ');

const item = (kind: Suggestion['kind'], text: string, gloss: string | null = null): Suggestion => ({
  kind,
  text,
  language: languageOfWord(text),
  gloss,
});

/** The proposals that say something new, quoted where what stands before them would not take all their words. */
function itemsOf(
  text: string,
  part: TypedPart,
  items: readonly Suggestion[],
): Pick<Suggestions, 'start' | 'end' | 'items'> {
  const there = text.slice(part.start, part.end);
  const typed = keyOf(there);
  const isNew = (item: Suggestion): boolean =>
    item.kind === 'operator' || (typed === '' ? item.text !== there : keyOf(item.text) !== typed);
  const single = part.field !== null || takesOneTerm(text, part.start);
  const quote = (item: Suggestion): Suggestion =>
    part.quoted || (single && !isOneChunk(item.text)) ? { ...item, text: `"${item.text}"` } : item;
  return { ...rangeOf(part), items: items.filter(isNew).slice(0, suggestionLimit).map(quote) };
}

const otherLanguage: Record<Language, Language> = { ur: 'en', en: 'ur' };

const nameItems = (prefix: string, { names }: SuggestionSources): Suggestion[] =>
  namesFrom(names, prefix).map(({ name, spelling }) => {
    const other = name.spellings.find(({ language }) => language === otherLanguage[spelling.language]);
    return { ...item('name', spelling.text, other?.text ?? null), language: spelling.language };
  });

/** Values of which a word begins as is typed, those first of which it is the first word. */
function valuesFrom({ prefix }: TypedPart, values: readonly string[]): Suggestion[] {
  const key = keyOf(prefix);
  const places = values.flatMap((value) => {
    const at = ` ${keyOf(value)}`.indexOf(` ${key}`);
    return at < 0 ? [] : [{ value, later: Math.sign(at) }];
  });
  return places.toSorted((one, other) => one.later - other.later).map(({ value }) => item('word', value));
}

function wordsAndNames(text: string, part: TypedPart, caret: number, sources: SuggestionSources) {
  const { start, names } = longestName(text, part, caret, sources);
  const before = text.slice(start, part.start);
  const term = keyOf(part.prefix);
  const isField = part.opens && term.length >= fieldLetters;
  const fields = isField ? fieldNamesFrom(part.prefix, languageOfWord(part.prefix)) : [];
  const named = new Set(names.map(({ text }) => keyOf(text)));
  const words = (term === '' ? [] : sources.words(term))
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ written }) => ({ ...item('word', before + written), language: languageOfWord(written) }))
    .filter(
      ({ text: proposed }) =>
        !named.has(keyOf(proposed)) && keyOf(proposed) !== keyOf(text.slice(start, part.end)),
    );
  const room = suggestionLimit - fields.length - Math.min(words.length, placesOfWords);
  return itemsOf(text, { ...part, start }, [
    ...names.slice(0, room),
    ...fields.map((field) => item('operator', `${before}${field}:`)),
    ...words,
  ]);
}

/** Names that the most of the words before the caret begin. */
function longestName(text: string, part: TypedPart, caret: number, sources: SuggestionSources) {
  for (const start of part.earlier) {
    const names = nameItems(text.slice(start, caret), sources);
    if (names.length > 0) return { start, names };
  }
  return { start: part.start, names: nameItems(part.prefix, sources) };
}
