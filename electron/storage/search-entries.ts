/** What the index holds of one article, computed from its texts. */
import type { Language } from '#core/articles/language.ts';
import { wordsOf, type Word } from '#core/folding.ts';
import { formsOf, type Forms } from '#core/search/index/analyse.ts';
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

/** A distinct word: its forms, how often it stands in each place, and the word itself. */
interface Counted {
  readonly forms: Forms;
  readonly counts: Counts;
  readonly written: string;
  /** For FTS5. */
  readonly term: string;
}

export function entriesOf(article: ArticleToIndex): Entries {
  const words = new Map<string, Counted | null>();
  const texts = placeTexts(article);
  const lengths: Counts = [0, 0, 0];
  const written: Record<Place, string> = { title: '', source: '', translation: '' };
  const pairs = new Map<string, Counts>();
  for (const [which, place] of places.entries()) {
    const terms: string[] = [];
    for (const text of texts[place]) {
      let before: Word | null = null;
      let last = '';
      for (const word of wordsOf(text)) {
        const surface = text.slice(word.start, word.end);
        let counted = words.get(surface);
        if (counted === undefined) words.set(surface, (counted = countedOf(surface)));
        if (counted === null) continue;
        const gap = before === null ? 'line' : gapBetween(text, before, word);
        if (gap === 'line' && terms.length > 0) terms.push(lineBreakTerm);
        if (gap === 'punctuation') {
          const key = keyOfPair(last, counted.forms.term);
          const counts = pairs.get(key) ?? [0, 0, 0];
          counts[which] = (counts[which] ?? 0) + 1;
          pairs.set(key, counts);
        }
        terms.push(counted.term);
        counted.counts[which] = (counted.counts[which] ?? 0) + 1;
        lengths[which] = (lengths[which] ?? 0) + 1;
        before = word;
        last = counted.forms.term;
      }
    }
    written[place] = terms.join(' ');
  }
  const known = [...words.values()].filter((word) => word !== null);
  return { ...tallied(known, pairs), lengths, texts: written };
}

function countedOf(surface: string): Counted | null {
  const forms = formsOf(surface);
  return forms && { forms, counts: [0, 0, 0], written: surface, term: writtenTerm(forms.term) };
}

function tallied(
  list: readonly Counted[],
  pairs: ReadonlyMap<string, Counts>,
): Pick<Entries, 'tallies' | 'words'> {
  const tallies = new Map<string, Tally>();
  const words = new Map<string, { nameKey: string; written: string }>();
  const add = (key: string, [title, source, translation]: Counts, plain: boolean): void => {
    const tally = tallies.get(key);
    const spelt = plain ? 1 : 0;
    if (tally === undefined) {
      tallies.set(key, [title, source, translation, title * spelt, source * spelt, translation * spelt]);
      return;
    }
    tally[0] += title;
    tally[1] += source;
    tally[2] += translation;
    tally[3] += title * spelt;
    tally[4] += source * spelt;
    tally[5] += translation * spelt;
  };
  for (const { forms, counts, written } of list) {
    const { term, exact, stems, capitals, nameKey } = forms;
    add(term + keyKinds.word, counts, exact === term);
    for (const stem of stems) add(stem + keyKinds.stem, counts, true);
    if (exact !== term) add(exact + keyKinds.exact, counts, true);
    if (capitals !== null) add(capitals + keyKinds.exact, counts, true);
    for (let length = 1; length <= shortPrefix && length <= term.length; length += 1)
      add(term.slice(0, length) + keyKinds.prefix, counts, true);
    if (!words.has(term)) words.set(term, { nameKey, written });
  }
  for (const [key, counts] of pairs) add(key, counts, true);
  return { tallies, words };
}
