/**
 * Light stemming of Urdu: plural and oblique endings, broken plurals and the forms of common verbs. A stem is a second
 * and weaker term beside the word itself, so that the rules prefer to leave a word alone.
 */
import { foldUrdu } from './fold.ts';
import { otherSpellings } from './other-spellings.ts';
import {
  brokenPlurals,
  irregularVerbs,
  notPlural,
  nounsInAlif,
  nounsInHe,
  regularVerbs,
} from './stem-words.ts';
import { urduStopWords } from './stop-words.ts';

/** Letters that a stem keeps at the least: what is left of shorter words says nothing. */
const shortestStem = 3;

/**
 * Endings of plurals, the longer before those they end in, and what they stand for. Feminine nouns in ی take یاں and یوں,
 * so that the ی belongs to the stem (لڑکیاں, لڑکیوں: لڑکی); ویں makes ordinals (پانچویں).
 */
const endings: readonly (readonly [ending: string, instead: string])[] = [
  ['ئوں', ''],
  ['وں', ''],
  ['ئیں', ''],
  ['یں', ''],
  ['یاں', 'ی'],
  ['ات', ''],
  ['ین', ''],
];

/** Endings that verbs take after their stem, without the infinitive's own. */
const verbEndings = 'نے نی تا تے تی تیں یں و وں ا ے ی'.split(' ');
const verbEndingsAfterVowel = 'نے نی تا تے تی تیں ئیں ؤ ؤں یا ئے ئی'.split(' ');

const loose = (word: string): string => foldUrdu(word, 'loose');
const listOf = (words: string): string[] => words.trim().split(/\s+/).map(loose);

interface Lexicon {
  readonly stems: ReadonlyMap<string, string>;
  readonly kept: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly otherSpellings: ReadonlyMap<string, string>;
}

/** Pairs of a list: `one two، three four`. */
const pairsOf = (list: string): [string, string][] =>
  list
    .trim()
    .split(/،\s*/)
    .map((pair) => {
      const [first = '', second = ''] = pair.trim().split(/\s+/).map(loose);
      return [first, second];
    });

function buildLexicon(): Lexicon {
  const stems = new Map<string, string>();
  // What is found first stands: a form of two words belongs to the table named first.
  const put = (form: string, stem: string) => {
    const key = loose(form);
    if (!stems.has(key)) stems.set(key, loose(stem));
  };
  for (const [plural, singular] of pairsOf(brokenPlurals)) {
    put(plural, singular);
    // With the ئے that binds it to the next word: وزرائے خارجہ.
    if (plural.endsWith('ا')) put(`${plural}ئے`, singular);
  }
  for (const line of irregularVerbs.trim().split('\n')) {
    const [infinitive = '', forms = ''] = line.trim().split(': ');
    for (const form of forms.split(' ')) put(form, infinitive);
  }
  for (const stem of regularVerbs.trim().split(/\s+/)) {
    for (const ending of stem.endsWith('ا') ? verbEndingsAfterVowel : verbEndings)
      put(stem + ending, `${stem}نا`);
  }
  const nouns = new Set([...listOf(nounsInHe), ...listOf(nounsInAlif)]);
  for (const noun of nouns) put(`${noun.slice(0, -1)}ے`, noun);
  const others = new Map(pairsOf(otherSpellings));
  return { stems, kept: new Set(listOf(notPlural)), nouns, otherSpellings: others };
}

let lexicon: Lexicon | null = null;
const theLexicon = (): Lexicon => (lexicon ??= buildLexicon());

function withoutEnding(term: string, nouns: ReadonlySet<string>): string {
  if (term.endsWith('ویں')) return term;
  for (const [ending, instead] of endings) {
    if (!term.endsWith(ending)) continue;
    const base = term.slice(0, -ending.length) + instead;
    for (const last of ['ہ', 'ا']) if (nouns.has(base + last)) return base + last;
    // A stop word would make a word found by what nearly every text has (آوروں by اور).
    return base.length >= shortestStem && !urduStopWords.has(base) ? base : term;
  }
  return term;
}

/** Loan words that begin with s and a stop are written with alif and without: اسکول, سکول. */
const loanAlif = /^ا(?=س[کٹپ]..)/u;

/** The spelling that a word is known by. */
function knownSpelling(word: string, others: Lexicon['otherSpellings']): string {
  const other = others.get(word);
  if (other !== undefined) return other;
  const bare = word.replace(loanAlif, '');
  // آسکتا is no loan word: of سکتا.
  return urduStopWords.has(bare) ? word : bare;
}

/** Stem of a word under the loose key; null when it is the word itself. */
export function stemUrdu(term: string): string | null {
  const { stems, kept, nouns, otherSpellings: others } = theLexicon();
  const known = stems.get(term);
  if (known === undefined && kept.has(term)) return null;
  const stem = knownSpelling(known ?? withoutEnding(term, nouns), others);
  return stem === term ? null : stem;
}

let listed: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * The other way round: a word whose stem is `stem` is one of `words` or begins with one of `beginnings`. Not every word
 * that does has that stem.
 */
export function sourcesOfStem(stem: string): {
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
} {
  const { stems, otherSpellings: others } = theLexicon();
  listed ??= new Map(
    [...Map.groupBy(stems, ([, of]) => of)].map(([of, pairs]) => [of, pairs.map(([word]) => word)]),
  );
  const known = [stem, ...[...others].filter(([, of]) => of === stem).map(([other]) => other)];
  const spellings = [...known, ...known.map((word) => `ا${word}`).filter((word) => loanAlif.test(word))];
  return {
    words: spellings.flatMap((spelling) => listed?.get(spelling) ?? []),
    // Nouns lose their ہ or ا before an ending.
    beginnings: spellings.map((spelling) => spelling.replace(/[ہا]$/u, '')),
  };
}
