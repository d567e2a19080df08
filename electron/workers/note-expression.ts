/** What is asked of notes, as FTS5 asks it of `note_index` (https://sqlite.org/fts5.html#full_text_query_syntax). */
import { formsOf } from '#core/search/index/analyse.ts';
import type { AnyOf, NoteDemand } from '#core/search/notes/note-query.ts';
import type { Alternative } from '#core/search/query.ts';
import type { Probe } from '#core/search/index/retriever.ts';
import { tagKey } from '#core/search/notes/tag-key.ts';
import { writtenTerm } from '#electron/storage/search-phrase-text.ts';

/** The terms of form word that notes have. */
export interface NoteVocabulary {
  withNameKey(key: string): string[];
  /** Terms that fit a `wild` pattern, or are at most one edit away of a `fuzzy` word. */
  fitting(kind: 'wild' | 'fuzzy', value: string): string[];
}

/** A phrase is asked for in so many spellings at the most; beyond, its words are asked for wherever they stand. */
const waysLimit = 64;

const quoted = (...terms: readonly string[]): string => `"${terms.map(writtenTerm).join(' ')}"`;

/**
 * Any of these; null where there are none. In halves, as FTS5 takes a list written in one row in time that grows with
 * its square.
 */
export function anyOf(expressions: readonly string[]): string | null {
  if (expressions.length <= 1) return expressions[0] ?? null;
  const middle = expressions.length >> 1;
  return `(${anyOf(expressions.slice(0, middle))} OR ${anyOf(expressions.slice(middle))})`;
}

/** All of these; null where one of them cannot be met. */
export function allOf(expressions: readonly (string | null)[]): string | null {
  const all = expressions.filter((expression) => expression !== null);
  return all.length < expressions.length || all.length === 0 ? null : `(${all.join(' AND ')})`;
}

/** What meets a demand, its articles left aside; null where nothing can. */
export function expressionOf({ alternatives, together, tags }: NoteDemand, vocabulary: NoteVocabulary) {
  return anyOf(
    [
      anyAlternative(alternatives, vocabulary),
      ...together.map((list) => allOf(list.map((any) => anyAlternative(any, vocabulary)))),
      ...tags.map((tag) => `tag : ${quoted(tagKey(tag))}`),
    ].filter((expression) => expression !== null),
  );
}

const anyAlternative = (alternatives: AnyOf, vocabulary: NoteVocabulary): string | null =>
  anyOf(alternatives.flatMap((one) => alternative(one, vocabulary) ?? []));

function alternative({ probes }: Alternative, vocabulary: NoteVocabulary): string | null {
  const [first] = probes;
  return probes.length === 1 ? probeExpression(first, vocabulary) : phrase(probes, vocabulary);
}

/** A single word; null where no note has it. */
export function probeExpression({ kind, value }: Probe, vocabulary: NoteVocabulary): string | null {
  switch (kind) {
    case 'word':
      return `word : ${quoted(value)}`;
    case 'exact':
    case 'capitals':
      return `exact : ${quoted(value)}`;
    case 'stem':
      return `{word stem} : ${quoted(value)}`;
    case 'prefix':
      return `word : ${quoted(value)} *`;
    case 'name':
    case 'wild':
    case 'fuzzy': {
      const any = anyOf(wordTerms({ kind, value }, vocabulary).map((term) => quoted(term)));
      return any && `word : ${any}`;
    }
  }
}

/**
 * Words side by side. Identity keys and capitals have no order in the index: their words stand side by side by the
 * loose key, and the note has each in the very spelling.
 */
function phrase(probes: Alternative['probes'], vocabulary: NoteVocabulary): string | null {
  const words = probes.map((one) => wordTerms(one, vocabulary));
  const ways = words.reduce((product, { length }) => product * length, 1);
  if (ways === 0) return null;
  const exact = probes.filter(({ kind }) => kind === 'exact' || kind === 'capitals');
  const spelt = exact.map((one) => probeExpression(one, vocabulary));
  if (ways > waysLimit) return allOf([...spelt, ...probes.map((one) => probeExpression(one, vocabulary))]);
  const phrases = words.reduce<string[][]>(
    (begun, terms) => begun.flatMap((start) => terms.map((term) => [...start, term])),
    [[]],
  );
  const standing = anyOf(phrases.map((terms) => quoted(...terms)));
  return allOf([...spelt, standing && `word : ${standing}`]);
}

function wordTerms({ kind, value }: Pick<Probe, 'kind' | 'value'>, vocabulary: NoteVocabulary): string[] {
  switch (kind) {
    case 'name':
      return vocabulary.withNameKey(value);
    case 'wild':
    case 'fuzzy':
      return vocabulary.fitting(kind, value);
    case 'exact':
    case 'capitals':
      return [formsOf(value)?.term ?? value];
    default:
      return [value];
  }
}
