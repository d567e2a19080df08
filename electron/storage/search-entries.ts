/** What the index holds of one article, computed from its texts. */
import type { Language } from '#core/articles/language.ts';
import { wordsOf, type Word } from '#core/folding.ts';
import { formsOf } from '#core/search/index/analyse.ts';
import { places, type Place } from '#core/search/index/fields.ts';
import type { Tally } from '#core/search/index/postings.ts';
import { placeTexts } from '#core/search/index/searched-article.ts';
import { gapBetween, lineBreakTerm, writtenTerm } from './search-phrase-text.ts';

/** What is indexed of an article. */
export interface ArticleToIndex {
  /** `articles.number`. */
  readonly number: number;
  readonly language: Language;
  readonly title: string;
  readonly translatedTitle: string | null;
  readonly publication: string;
  /** ISO day. */
  readonly date: string | null;
  readonly text: string;
  readonly translation: { readonly language: Language; readonly texts: readonly string[] } | null;
}

/**
 * Keys of postings: a term and, after it, what it is there. Below every character of a term, so that all keys of a term
 * stand together and terms sort as without.
 */
export const keyKinds = {
  /** The term of a word. */
  word: '\u0001',
  /** A stem of a word, or a part of one. */
  stem: '\u0002',
  /** An identity key that differs from the term; a word in capitals. */
  exact: '\u0003',
  /** The beginning of a term. */
  prefix: '\u0004',
  /** Two terms with punctuation between: see `keyOfPair`. */
  pair: '\u0005',
} as const;

/**
 * Key of two terms that follow each other with punctuation between. All pairs share 65,536 keys: an article that has
 * the key may have the pair, and has to be looked at; one that has not has not.
 */
export function keyOfPair(before: string, after: string): string {
  const both = `${before} ${after}`;
  // FNV-1a over UTF-16 units, folded to 16 bits.
  let hash = 0x811c9dc5;
  for (let at = 0; at < both.length; at += 1) hash = Math.imul(hash ^ both.charCodeAt(at), 0x01000193);
  return String.fromCharCode((hash ^ (hash >>> 16)) & 0xffff) + keyKinds.pair;
}

/** Beginnings of up to so many UTF-16 units have postings of their own. */
export const shortPrefix = 3;

export interface Entries {
  /** By key. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Words in title, source and translation. */
  readonly lengths: Readonly<Counts>;
  /** Of each place, for FTS5. */
  readonly texts: Readonly<Record<Place, string>>;
  /** Every term with its name key and the first word it stood for. */
  readonly words: ReadonlyMap<string, { readonly nameKey: string; readonly written: string }>;
}

/** In title, source and translation. */
type Counts = [number, number, number];

/** What one text adds to the entries of its article. */
interface TextEntries {
  /** How often each distinct word stands in it that is anything under the keys. */
  readonly words: ReadonlyMap<string, number>;
  /** The same of the keys of pairs. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly length: number;
  /** For FTS5. */
  readonly written: string;
}

/** A text of one place, with how many texts of that place say the same. */
interface KnownText {
  readonly entries: TextEntries;
  readonly times: number;
}

export const entriesOf = (article: ArticleToIndex): Entries => new FollowedEntries().of(article);

/**
 * The entries of an article that is written on: only texts that were not in it before are analysed. They are what the
 * texts as they stand make of them, whichever stood there before; but of the words of one term another may be `written`.
 */
export class FollowedEntries {
  #known: Record<Place, ReadonlyMap<string, KnownText>> = {
    title: new Map(),
    source: new Map(),
    translation: new Map(),
  };
  readonly #lengths: Counts = [0, 0, 0];
  readonly #tallies = new Map<string, Tally>();
  readonly #words = new Map<string, { readonly nameKey: string; readonly written: string }>();

  /** Of the article as it stands now. What it gives is good until it is asked again. */
  of(article: ArticleToIndex): Entries {
    const texts = placeTexts(article);
    const written: Record<Place, string> = { title: '', source: '', translation: '' };
    const [words, pairs] = [new Map<string, Counts>(), new Map<string, Counts>()];
    for (const [which, place] of places.entries()) {
      const before = this.#known[place];
      const now = new Map<string, KnownText>();
      const add = ({ entries }: KnownText, times: number): void => {
        if (times === 0) return;
        addTo(words, which, entries.words, times);
        addTo(pairs, which, entries.pairs, times);
        this.#lengths[which] = (this.#lengths[which] ?? 0) + times * entries.length;
      };
      for (const text of texts[place]) {
        const known = now.get(text) ?? {
          entries: before.get(text)?.entries ?? entriesOfText(text),
          times: 0,
        };
        now.set(text, { ...known, times: known.times + 1 });
      }
      for (const [text, known] of now) add(known, known.times - (before.get(text)?.times ?? 0));
      for (const [text, known] of before) if (!now.has(text)) add(known, -known.times);
      this.#known[place] = now;
      written[place] = texts[place]
        .map((text) => now.get(text)?.entries.written ?? '')
        .filter((terms) => terms !== '')
        .join(` ${lineBreakTerm} `);
    }
    for (const [surface, counts] of words) this.#addWord(surface, counts);
    for (const [key, counts] of pairs) this.#add(key, counts, true);
    return { tallies: this.#tallies, lengths: this.#lengths, texts: written, words: this.#words };
  }

  #addWord(surface: string, counts: Counts): void {
    const forms = formsOf(surface);
    if (forms === null) return;
    const { term, exact, stems, capitals, nameKey } = forms;
    this.#add(term + keyKinds.word, counts, exact === term);
    for (const stem of stems) this.#add(stem + keyKinds.stem, counts, true);
    if (exact !== term) this.#add(exact + keyKinds.exact, counts, true);
    if (capitals !== null) this.#add(capitals + keyKinds.exact, counts, true);
    for (let length = 1; length <= shortPrefix && length <= term.length; length += 1)
      this.#add(term.slice(0, length) + keyKinds.prefix, counts, true);
    if (!this.#tallies.has(term + keyKinds.word)) this.#words.delete(term);
    else if (!this.#words.has(term)) this.#words.set(term, { nameKey, written: surface });
  }

  #add(key: string, [title, source, translation]: Counts, plain: boolean): void {
    const spelt = plain ? 1 : 0;
    const tally = this.#tallies.get(key);
    if (tally === undefined) {
      this.#tallies.set(key, [
        title,
        source,
        translation,
        title * spelt,
        source * spelt,
        translation * spelt,
      ]);
      return;
    }
    tally[0] += title;
    tally[1] += source;
    tally[2] += translation;
    tally[3] += title * spelt;
    tally[4] += source * spelt;
    tally[5] += translation * spelt;
    if (tally.every((count) => count === 0)) this.#tallies.delete(key);
  }
}

function addTo(
  sums: Map<string, Counts>,
  which: number,
  counts: ReadonlyMap<string, number>,
  times: number,
): void {
  for (const [key, count] of counts) {
    let sum = sums.get(key);
    if (sum === undefined) sums.set(key, (sum = [0, 0, 0]));
    sum[which] = (sum[which] ?? 0) + times * count;
  }
}

function entriesOfText(text: string): TextEntries {
  const [words, pairs] = [new Map<string, number>(), new Map<string, number>()];
  const terms: string[] = [];
  let before: Word | null = null;
  let [last, length] = ['', 0];
  for (const word of wordsOf(text)) {
    const surface = text.slice(word.start, word.end);
    const forms = formsOf(surface);
    if (forms === null) continue;
    const { term } = forms;
    const gap = before === null ? 'joined' : gapBetween(text, before, word);
    if (gap === 'line') terms.push(lineBreakTerm);
    if (gap === 'punctuation') {
      const key = keyOfPair(last, term);
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
    terms.push(writtenTerm(term));
    words.set(surface, (words.get(surface) ?? 0) + 1);
    length += 1;
    before = word;
    last = term;
  }
  return { words, pairs, length, written: terms.join(' ') };
}
