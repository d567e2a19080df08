/**
 * The steps that make terms of words, and the pipeline of registered lunr functions — tokenizer, trimmer, fold, stop,
 * stem — that builds the corpus index by them. The library's articles and queries are read by the same steps without
 * lunr (`analyse.ts`). lunr's own trimmer and stemmer empty or mangle every Urdu word.
 */
import lunr from 'lunr';
import type { Language } from '../../articles/language.ts';
import { fold, isStopWord, stemOf, wordsOf } from '../../folding.ts';
import { forms, type Field, type Form } from './fields.ts';

interface Metadata {
  /** lunr's own: the one field the token is of. */
  readonly fields: readonly Field[];
  language?: Language;
  stop?: boolean;
  /** A part of a word written with zero-width non-joiners. */
  part?: boolean;
}

/** `lunr.Token` with the metadata its type leaves out. */
type Token = lunr.Token & { readonly metadata: Metadata };

/** UTF-16 units. Longer "words" are not words; what is cut off is neither indexed nor asked for. */
export const termLimit = 100;

const zeroWidthNonJoiner = '\u200C';

/** The parts of a word written with zero-width non-joiners (بین‌الاقوامی); none where it is of one piece. */
export function partsOf(word: string): string[] {
  if (!word.includes(zeroWidthNonJoiner)) return [];
  const parts = word.split(zeroWidthNonJoiner).filter((part) => part !== '');
  return parts.length > 1 ? parts : [];
}

/**
 * Language whose rules a word folds and stems by: Urdu if it has any character of the Arabic script, else English.
 * By the word and not by its text, so that SCO in an Urdu article and in an English query are one term.
 */
export const languageOfWord = (word: string): Language =>
  /[\p{Script=Arabic}\u0660-\u0669]/u.test(word) ? 'ur' : 'en';

/** Splits texts into tokens; given to `lunr.Builder` and called as lunr calls its own. */
export function tokenizer(texts: unknown, metadata: object = {}): lunr.Token[] {
  if (!Array.isArray(texts)) return [];
  return texts
    .filter((text) => typeof text === 'string')
    .flatMap((text) =>
      wordsOf(text).map(({ start, end }) => new lunr.Token(text.slice(start, end), { ...metadata })),
    );
}

/** The form that a token is analysed for: that of its field. */
const formOf = (token: Token): Form =>
  forms.find((form) => token.metadata.fields[0]?.endsWith(`_${form}`)) ?? 'word';
const languageOf = (token: Token): Language => (token.metadata.language ??= languageOfWord(token.toString()));
const withText = (token: Token, text: string, metadata: Partial<Metadata> = {}): Token =>
  new lunr.Token(text, { ...token.metadata, ...metadata }) as Token;

/**
 * A word by itself: without what stands around it in `text`, of `termLimit` units at most; null where there is none.
 */
export function bareWord(text: string): string | null {
  const [word] = wordsOf(text);
  if (!word) return null;
  const bare = text.slice(word.start, word.end);
  const cut = bare.length > termLimit ? bare.slice(0, termLimit) : bare;
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/** Exact spelling as far as ranking cares: capital letters do not. */
const identityOf = (word: string, language: Language): string => {
  const identity = fold(word, language, 'identity');
  return language === 'en' ? identity.toLowerCase() : identity;
};

/** Two Latin letters or more, all of them capitals: US, S-400's S not. */
const capitals = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}\p{Script=Arabic}]*$/u;
const capital = /\p{Lu}/u;

/**
 * The loose key of a word; in a form of exact spellings the identity key and, of a word in capitals, its loose key in
 * capitals: US the country beside us. What folds to nothing is left out.
 */
export function keysOf(word: string, language: Language, form: Form): string[] {
  const keys = form === 'exact' ? [identityOf(word, language)] : [fold(word, language, 'loose')];
  if (form === 'exact' && capital.test(word) && capitals.test(word))
    keys.push(fold(word, language, 'loose').toUpperCase());
  return keys.filter((key) => key !== '');
}

/** What stands in the form `stem` for a term: its stem if it has one, and of a part the term itself before it. */
export function stemsOf(term: string, language: Language, isPart: boolean): string[] {
  const found = stemOf(term, language);
  const stems = found === null || found === '' ? [] : [found];
  return isPart ? [term, ...stems] : stems;
}

function trim(token: Token): Token | null {
  const bare = bareWord(token.toString());
  return bare === null ? null : withText(token, bare);
}

/** In the stems field a word with zero-width non-joiners gives its parts too: the split form is found as the joined one is. */
function split(token: Token): Token[] {
  if (formOf(token) !== 'stem') return [token];
  return [token, ...partsOf(token.toString()).map((part) => withText(token, part, { part: true }))];
}

function foldToken(token: Token): Token[] {
  const language = languageOf(token);
  return keysOf(token.toString(), language, formOf(token)).map((key) => withText(token, key));
}

/** Marks stop words; they are indexed, so that one alone is found, and told apart by whoever weighs them. */
const stop = (token: Token): Token =>
  isStopWord(token.toString(), languageOf(token)) ? withText(token, token.toString(), { stop: true }) : token;

function stem(token: Token): Token[] {
  if (formOf(token) !== 'stem') return [token];
  const isPart = token.metadata.part === true;
  return stemsOf(token.toString(), languageOf(token), isPart).map((term) => withText(token, term));
}

const steps: readonly (readonly [string, (token: Token) => Token | Token[] | null])[] = [
  ['bayaz-trim', trim],
  ['bayaz-split', split],
  ['bayaz-fold', foldToken],
  ['bayaz-stop', stop],
  ['bayaz-stem', stem],
];

const registered = steps.map(([label, step]) => {
  const run = (token: lunr.Token): lunr.Token | lunr.Token[] | null => step(token as Token);
  lunr.Pipeline.registerFunction(run as lunr.PipelineFunction, label);
  return run as lunr.PipelineFunction;
});

/** A new pipeline of the registered functions. */
export function createPipeline(): lunr.Pipeline {
  const pipeline = new lunr.Pipeline();
  pipeline.add(...registered);
  return pipeline;
}
