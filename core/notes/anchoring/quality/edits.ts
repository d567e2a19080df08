/** What happens to texts, kind by kind. Each edit knows by construction where the followed passage stands afterwards. */
import type { Language } from '../../../articles/language.ts';
import type { Range } from '../../../articles/model.ts';
import { sentencesOf, wordsOf } from '../../../folding.ts';
import { between, pick, shuffled, type Chance } from './chance.ts';
import { respelled, spliced, type Followed, type Splice } from './followed-text.ts';
import { respellings } from './respellings.ts';
import { sentences } from './texts.ts';

export interface Editing {
  readonly chance: Chance;
  readonly language: Language;
}

/** An edit of a text with a passage; null where that text cannot be edited so. */
export type Edit = (before: Followed & { readonly place: Range }, editing: Editing) => Followed | null;

const few = (chance: Chance): number => between(chance, 2, 8);

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** Splices of which none touches another. */
function apart(splices: readonly Splice[]): Splice[] {
  const kept: Splice[] = [];
  for (const splice of splices)
    if (kept.every((other) => splice.end < other.start || other.end < splice.start)) kept.push(splice);
  return kept;
}

/** Sentences other than those that a passage touches: putting these in would be copying or moving it. */
function othersThan(place: Range, text: string, language: Language): string[] {
  const whole = touched({ text, place }, language);
  const own = whole === null ? '' : text.slice(whole.start, whole.end);
  return sentences[language].filter((one) => !own.includes(one) && !one.includes(own));
}

/** Words or whole sentences come in, anywhere: also within the passage. */
const insertions: Edit = (before, { chance, language }) => {
  const { text, place } = before;
  const others = othersThan(place, text, language);
  const starts = wordsOf(before.text).map(({ start }) => start);
  const sentenceStarts = sentencesOf(before.text, language).map(({ start }) => start);
  return spliced(
    before,
    apart(
      times(few(chance), () => {
        const sentence = pick(chance, others);
        if (chance() < 0.4) {
          const at = pick(chance, sentenceStarts);
          return { start: at, end: at, put: `${sentence} ` };
        }
        const at = pick(chance, starts);
        const words = sentence.split(' ').slice(0, between(chance, 1, 3));
        return { start: at, end: at, put: `${words.join(' ')} ` };
      }),
    ),
  );
};

/** Words or whole sentences go, so far as some of the passage is left. */
const deletions: Edit = (before, { chance, language }) => {
  const words = wordsOf(before.text);
  const all = sentencesOf(before.text, language);
  const splices = times(few(chance), () => {
    if (chance() < 0.4) return { ...pick(chance, all), put: '' };
    const at = between(chance, 0, words.length - 1);
    const start = words[at]?.start ?? 0;
    const end = words[at + between(chance, 1, 3)]?.start ?? before.text.length;
    return { start, end, put: '' };
  });
  const { place } = before;
  return spliced(before, apart(splices.filter(({ start, end }) => start > place.start || end < place.end)));
};

/** Paragraphs change places; the passage goes with its own. */
const reordered: Edit = ({ text, place }, { chance }) => {
  const lines = text.split('\n');
  let at = 0;
  const placed = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    const isHome = start <= place.start && place.end <= start + line.length;
    return { line, from: isHome ? place.start - start : null };
  });
  if (placed.every(({ from }) => from === null)) return null;
  let after = '';
  let home: Range | null = null;
  for (const { line, from } of shuffled(chance, placed)) {
    if (after !== '') after += '\n';
    const start = after.length + (from ?? 0);
    if (from !== null) home = { start, end: start + place.end - place.start };
    after += line;
  }
  return { text: after, place: home };
};

const respelling =
  (respell: (part: string, editing: Editing) => string): Edit =>
  (before, editing) =>
    respelled(before, (part) => respell(part, editing));

/** The sentences that the passage touches. */
function touched({ text, place }: Followed, language: Language): Range | null {
  if (place === null) return null;
  const over = sentencesOf(text, language).filter(({ start, end }) => start < place.end && place.start < end);
  const [first] = over;
  const last = over.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The passage goes, alone or with the sentences that it stands in. */
const deleted: Edit = (before, { chance, language }) => {
  const whole = chance() < 0.5 ? before.place : touched(before, language);
  if (whole === null) return null;
  const { text } = spliced(before, [{ ...whole, put: '' }]);
  if (chance() < 0.5) return { text, place: null };
  const others = othersThan(before.place, before.text, language);
  const starts = sentencesOf(text, language).map(({ start }) => start);
  if (starts.length === 0) return null;
  const splices = times(few(chance), () => {
    const at = pick(chance, starts);
    return { start: at, end: at, put: `${pick(chance, others)} ` };
  });
  return { text: spliced({ text, place: null }, apart(splices)).text, place: null };
};

/** Other sentences come where those of the passage stood. */
const replaced: Edit = (before, { chance, language }) => {
  const whole = touched(before, language);
  if (whole === null) return null;
  return spliced(before, [{ ...whole, put: pick(chance, othersThan(before.place, before.text, language)) }]);
};

/** The sentences of the passage stand again, one to three sentences further on or before. */
const duplicated: Edit = (before, { chance, language }) => {
  const whole = touched(before, language);
  if (whole === null) return null;
  const copy = before.text.slice(whole.start, whole.end);
  const all = sentencesOf(before.text, language);
  const first = all.findIndex(({ start }) => start === whole.start);
  const last = all.findIndex(({ end }) => end === whole.end);
  const by = between(chance, 1, 3);
  const beside = all[chance() < 0.5 ? last + 1 + by : first - by];
  if (beside === undefined) return null;
  return spliced(before, [{ start: beside.start, end: beside.start, put: `${copy} ` }]);
};

const spellings = respelling((part, editing) => respellings.spelling(part, editing));

const chain =
  (...edits: readonly Edit[]): Edit =>
  (before, editing) => {
    let now: Followed = before;
    for (const edit of edits) {
      if (now.place === null) return now;
      const next = edit({ text: now.text, place: now.place }, editing);
      if (next === null) return null;
      now = next;
    }
    return now;
  };

export const edits = {
  insertions,
  deletions,
  'reordered paragraphs': reordered,
  'changed spellings': spellings,
  'ی/ي, ک/ك': respelling((part, editing) => respellings.arabicLetters(part, editing)),
  'lost and gained ZWNJ': respelling((part, editing) => respellings.zeroWidth(part, editing)),
  'NFC/NFD': respelling((part) => part.normalize('NFD')),
  'several at once': chain(insertions, spellings, deletions),
  'reordered and respelled': chain(spellings, reordered),
  'passage deleted': deleted,
  'passage replaced': replaced,
  'passage duplicated nearby': duplicated,
  'duplicated, the first respelled': chain(duplicated, spellings),
} satisfies Record<string, Edit>;

export type EditKind = keyof typeof edits;
