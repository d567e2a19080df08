import { describe, expect, it } from 'vitest';
import { buildQuery } from '../build-query.ts';
import { NameBook } from '../../names/name-book.ts';
import { noteQueryOf, type NoteDemand } from './note-query.ts';
import { parseQuery } from '../language/parse.ts';
import { sampleName } from '../sample-articles.ts';

const names = new NameBook([sampleName('putin', 'ولادیمیر پوتن', 'Putin')]);

function asked(text: string) {
  const { query } = buildQuery(parseQuery(text), {
    names,
    leftOut: { withoutNames: [], withoutSpellings: [] },
    place: null,
    known: () => false,
    apart: false,
  });
  return noteQueryOf(query);
}

/** What a demand looks for, shortly. */
const shown = ({ alternatives, together, tags, articles }: NoteDemand): string[] => [
  ...new Set([
    ...alternatives.map(({ probes }) => probes.map(({ value }) => value).join(' ')),
    ...together.map((list) => list.map(([first]) => first?.probes[0].value).join(' & ')),
    ...tags.map((tag) => `#${tag}`),
    ...articles.map(({ kind }) => `@${kind}`),
  ]),
];

describe('what a query asks of notes', () => {
  it.each([
    ['روس ایران ', [['روس'], ['ایران']], []],
    ['"روس ایران"', [['روس ایران']], []],
    ['روس -ایران', [['روس']], [['ایران']]],
    ['روس OR ایران ', [['روس', 'ایران']], []],
    ['نے روس ', [['روس']], []],
    ['note:"روس ایران"', [['روس & ایران']], []],
    ['tag:روس', [['#روس']], []],
    ['روس before:2020', [['روس'], ['@date']], []],
    ['روس -before:2020', [['روس']], [['@date']]],
    ['tag:روس OR before:2020 ایران ', [['#روس', '@date'], ['ایران']], []],
  ])('%s', (text, required, excluded) => {
    const query = asked(text);
    expect([query?.required.map(shown), query?.excluded.map(shown)]).toEqual([required, excluded]);
  });

  it('widens a name in it by every spelling, over all its words', () => {
    expect(asked('ولادیمیر پوتن')?.required.map(shown)).toEqual(
      Array.from({ length: 2 }, () => expect.arrayContaining(['putin']) as string[]),
    );
  });

  it.each(['', 'title:روس', 'روس title:ایران', 'before:2020', '"', '*'])('is nothing: %s', (text) =>
    expect(asked(text)).toBeNull(),
  );
});
