/** Articles with notes of every sort, for property tests. */
import * as fc from 'fast-check';
import type { Cell } from '../../../articles/model.ts';
import { translationOf, type Sides } from '../../article-place.ts';
import { colours } from '../../colours.ts';
import type { Anchor, Note, Place, Placing } from '../../model.ts';
import { cutQuote, splitsPair } from '../../quote.ts';
import { placeInCells } from '../../translation-text.ts';
import type { ArticleNotes } from '../article-notes.ts';

/** Letters of both directions, astral ones, marks that combine, direction marks, what JSON and HTML escape. */
const letters = fc.constantFrom(
  'ا',
  'پ',
  'ے',
  'b',
  'Z',
  '😀',
  '\u{1EE00}',
  '\u0651',
  '\u064B',
  '\u200F',
  '\u200E',
  '\u200C',
  '\u2067',
  '\u2069',
  ' ',
  '\n',
  '"',
  '\\',
  '<',
  '&',
  '۔',
  '\u2028',
  'e\u0301',
);
export const texts = (minLength: number) => fc.string({ unit: letters, minLength, maxLength: 60 });

const versions = fc.constantFrom('a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64));

const sides = fc
  .record({ text: texts(4), cells: fc.array(fc.tuple(texts(0), fc.nat(3)), { minLength: 1, maxLength: 4 }) })
  .map(({ text, cells }): Sides => ({
    text,
    translation: {
      language: 'en',
      cells: cells.map(([cellText, revision], index): Cell => ({
        id: `s${index}`,
        start: 0,
        end: 1,
        revision,
        text: cellText,
      })),
    },
  }));

const time = fc
  .integer({ min: 0, max: 4_000_000_000_000 })
  .map((milliseconds) => new Date(milliseconds).toISOString());

interface Drawn {
  readonly id: string;
  readonly side: 'source' | 'translation' | 'article';
  readonly version: string;
  readonly from: number;
  readonly to: number;
  readonly isPlaced: boolean;
  readonly placing: Placing | null;
}

const drawn = fc.record({
  id: fc.oneof(
    fc.uuid(),
    fc
      .string({ minLength: 1, maxLength: 8, unit: 'binary' })
      .filter((id) => id.isWellFormed() && !id.includes('\0')),
  ),
  side: fc.constantFrom('source', 'source', 'translation', 'translation', 'article'),
  version: versions,
  from: fc.nat(60),
  to: fc.nat(60),
  isPlaced: fc.boolean(),
  placing: fc.option(
    fc.record({
      how: fc.constantFrom('exact', 'moved', 'fuzzy', 'hand'),
      score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
      changed: fc.constant(false),
    }),
  ),
});

const said = fc.record({
  colour: fc.constantFrom(...colours),
  text: texts(0),
  tags: fc.uniqueArray(
    texts(1)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    { maxLength: 4 },
  ),
  created: time,
  modified: time,
});

/** Overlapping as they come; unplaced ones only on versions that have passed. */
export const articleNotes = fc
  .record({
    present: versions,
    byVersion: fc.array(sides, { minLength: 3, maxLength: 3 }),
    forgotten: fc.boolean(),
    notes: fc.uniqueArray(fc.tuple(drawn, said), { maxLength: 8, selector: ([{ id }]) => id }),
  })
  .map(({ present, byVersion, forgotten, notes }): ArticleNotes => {
    const all = new Map(['a', 'b', 'c'].map((letter, index) => [letter.repeat(64), byVersion[index]]));
    const here = all.get(present);
    if (here === undefined) throw new Error('no such version');
    return {
      article: {
        id: 'an article/ا',
        language: 'ur',
        title: 'عنوان "ایک"',
        translatedTitle: null,
        publication: '',
        translatedPublication: null,
        date: '2026-01-01',
        version: present,
        sameness: 'd'.repeat(64),
        ...here,
      },
      notes: notes.flatMap(([one, rest]) => {
        const on = all.get(one.version);
        const made = on && anchored(one, on);
        const place = made && placed(one, made.anchor, present, here);
        return made && place !== undefined
          ? [
              {
                id: one.id,
                articleId: 'an article/ا',
                ...made,
                place,
                ...placingOf(one, place, present),
                ...rest,
              } satisfies Note,
            ]
          : [];
      }),
      sidesOf: (version) => (forgotten ? null : (all.get(version) ?? null)),
    };
  });

function anchored({ side, version, from, to }: Drawn, on: Sides) {
  if (side === 'article')
    return { anchor: { side, version } satisfies Anchor, quote: '', prefix: '', suffix: '' };
  const range = rangeIn(side, on, from, to);
  if (range === null) return null;
  const { place, text, start, end } = range;
  return { anchor: { ...place, version } as Anchor, ...cutQuote(text, start, end) };
}

function placed({ side, from, to, isPlaced, version }: Drawn, anchor: Anchor, present: string, here: Sides) {
  if (side === 'article') return { side } satisfies Place;
  if (version === present) return placeOf(anchor);
  return isPlaced ? (rangeIn(side, here, from, to)?.place ?? null) : null;
}

const placingOf = ({ side, version, placing }: Drawn, place: Place | null, present: string) =>
  side === 'article' || place === null || version === present || placing === null ? {} : { placing };

function placeOf(anchor: Anchor): Place {
  const { version: _, ...place } = anchor;
  return place;
}

function rangeIn(side: 'source' | 'translation', on: Sides, a: number, b: number) {
  const translation = translationOf(on);
  const text = side === 'source' ? on.text : translation.text;
  const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
  if (start === end || splitsPair(text, start) || splitsPair(text, end)) return null;
  const place: Place | null =
    side === 'source' ? { side, start, end } : placeInCells(translation, { start, end });
  return place === null ? null : { place, text, start, end };
}
