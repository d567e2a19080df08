/** Phrases by FTS5, which keeps the order of words; see `search-phrase-text.ts`. */
import type { DatabaseSync } from 'node:sqlite';
import { fold } from '#core/folding.ts';
import { phraseStands } from '#core/search/match.ts';
import { languageOfWord } from '#core/search/index/pipeline.ts';
import type { Occurrences } from '#core/search/index/postings.ts';
import {
  among,
  noPostings,
  tellingWord,
  weakest,
  type Joint,
  type Postings,
  type Probe,
} from '#core/search/index/retriever.ts';
import type { SearchedArticle } from '#core/search/index/searched-article.ts';
import { prepared } from '#electron/storage/prepared.ts';
import { keyKinds, keyOfPair } from '#electron/storage/search-entries.ts';
import { writtenTerm } from '#electron/storage/search-phrase-text.ts';
import { termsOfNameKey } from '#electron/storage/search-vocabulary.ts';

/** Ways of one run of words that FTS5 is asked for; where there are more, shorter runs are looked for. */
const wayLimit = 64;

export interface PhraseParts {
  readonly db: DatabaseSync;
  /** Postings of a key, of all docs, dead ones among them; they hold until the next are asked for. */
  readonly list: (key: string) => Occurrences;
  readonly postings: (probe: Probe) => Postings;
  readonly article: (doc: number) => SearchedArticle | null;
}

/** As `Retriever.phrase`. */
export function createPhrases({ db, list, postings, article }: PhraseParts) {
  /** Docs that hold the terms of a phrase side by side, but perhaps not as it is asked for. */
  const doubtfulDocs = (
    probes: readonly Probe[],
    words: readonly (readonly string[])[],
    joint: Joint,
  ): ReadonlySet<number> | null => {
    const doubtful = new Set<number>();
    for (const { kind, value } of probes) {
      if (kind === 'word' || kind === 'name') continue;
      if (kind !== 'exact' || !isTerm(value)) return null;
      const { length, varied, docs } = list(value + keyKinds.word);
      for (let at = 0; at < length; at += 1) if (varied[at] === 1) doubtful.add(docs[at] ?? 0);
    }
    if (joint === 'text') return doubtful;
    // The words of a name have no punctuation between them.
    for (let at = 1; at < words.length; at += 1)
      for (const before of words[at - 1] ?? [])
        for (const after of words[at] ?? []) {
          const { docs, length } = list(keyOfPair(before, after));
          for (const doc of docs.subarray(0, length)) doubtful.add(doc);
        }
    return doubtful;
  };

  return (probes: readonly Probe[], joint: Joint): Postings => {
    const places = new Set(probes.map(({ place }) => place).filter((place) => place !== null));
    if (places.size > 1) return noPostings;
    const [place = null] = places;
    const words = probes.map((probe) => termsInPhrase(db, probe)).filter((terms) => terms !== null);
    if (words.some((terms) => terms.length === 0)) return noPostings;
    const isKnown = words.length === probes.length;
    const { docs: found, whole } = isKnown
      ? docsOfPhrase(db, words, place)
      : { docs: weakest(probes.map(postings)).docs, whole: false };
    if (found.length === 0) return noPostings;
    const doubtful = whole ? doubtfulDocs(probes, words, joint) : null;
    const standing = found.filter(
      (doc) => doubtful?.has(doc) === false || stands(article(doc), probes, joint),
    );
    const telling = tellingWord(probes);
    return telling === null ? noPostings : among(postings(telling), standing);
  };
}

/** Whether an identity key is a term itself, as most are. */
export const isTerm = (exact: string): boolean => fold(exact, languageOfWord(exact), 'loose') === exact;

/** Terms that a word of a phrase may be, at the least; null where the vocabulary does not tell. */
function termsInPhrase(db: DatabaseSync, { kind, value }: Probe): readonly string[] | null {
  switch (kind) {
    case 'word':
      return [value];
    case 'exact':
    case 'capitals':
      return [fold(value, languageOfWord(value), 'loose')];
    case 'name':
      return termsOfNameKey(db, value);
    default:
      return null;
  }
}

const stands = (article: SearchedArticle | null, probes: readonly Probe[], joint: Joint): boolean =>
  article !== null && phraseStands(article, probes, joint);

interface PhraseDocs {
  /** Ascending. */
  readonly docs: Uint32Array;
  /** True where all of them hold the whole phrase; else they may. */
  readonly whole: boolean;
}

/**
 * Docs that hold words side by side in one line, with or without punctuation between.
 * @param words of each word the terms it may be; none of the lists is empty.
 * @param place where; anywhere when null.
 */
function docsOfPhrase(
  db: DatabaseSync,
  words: readonly (readonly string[])[],
  place: Probe['place'],
): PhraseDocs {
  const length = runLength(words);
  const starts = Array.from({ length: words.length - length + 1 }, (_, start) => start);
  const runs = starts.map((start) => `(${waysOf(words.slice(start, start + length)).join(' OR ')})`);
  const match = `${place === null ? '' : `{${place}} : `}(${runs.join(' AND ')})`;
  const rows = prepared(db, 'SELECT rowid AS doc FROM search WHERE search MATCH ? ORDER BY rowid').all(match);
  return { docs: Uint32Array.from(rows, ({ doc }) => Number(doc)), whole: runs.length === 1 };
}

/** The longest run of words, any of the phrase, that has few enough ways; one word at the least. */
function runLength(words: readonly (readonly string[])[]): number {
  for (let length = words.length; length > 1; length -= 1) {
    const few = words.every(
      (_, start) =>
        words.slice(start, start + length).reduce((ways, terms) => ways * terms.length, 1) <= wayLimit,
    );
    if (few) return length;
  }
  return 1;
}

/** Every phrase of FTS5 that the words may stand as: each as any of its terms. */
export const waysOf = (words: readonly (readonly string[])[]): string[] =>
  words
    .map((terms) => terms.map(writtenTerm))
    .reduce((ways, terms) => ways.flatMap((way) => terms.map((term) => `${way} ${term}`)))
    .map((way) => `"${way}"`);
