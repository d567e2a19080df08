import { describe, expect, it } from 'vitest';
import { formsOf, nameKeyOf } from '#core/search/index/analyse.ts';
import type { Place } from '#core/search/index/fields.ts';
import type { Probe } from '#core/search/index/retriever.ts';
import { sampleArticle } from '#core/search/sample-articles.ts';
import { libraryOf } from '#electron/storage/testing/sample-library.ts';
import { docsNear } from './search-near.ts';

const word = (text: string, place: Place | null = null): Probe => ({
  kind: 'word',
  value: formsOf(text)?.term ?? '',
  exact: null,
  place,
});
const name = (text: string): Probe => ({ kind: 'name', value: nameKeyOf(text), place: null });

const db = libraryOf(
  ['روس اور ایران', 'روس ایک دو تین چار پانچ ایران', 'ایران، روس', 'ولادیمیر پیوٹن ایران میں', 'کچھ اور'].map(
    (text, index) => sampleArticle({ id: `a${index}`, text, title: index === 4 ? 'روس ایران' : '' }),
  ),
);
const near = (things: Probe[][][], within: number): number[] => [...docsNear(db, things, within)];

describe('words near one another', () => {
  it('stand in either order, so many words apart at the most', () => {
    const things = [[[word('روس')]], [[word('ایران')]]];
    expect(near(things, 1)).toEqual([1, 3, 5]);
    expect(near(things, 4)).toEqual([1, 3, 5]);
    expect(near(things, 5)).toEqual([1, 2, 3, 5]);
    expect(near([[[word('روس', 'title')]], [[word('ایران', 'title')]]], 5)).toEqual([5]);
  });

  it('may each stand in several ways, of several words', () => {
    const way = [name('ولادیمیر'), name('پیوٹن')];
    expect(near([[[word('روس')], way], [[word('ایران')]]], 0)).toEqual([3, 4, 5]);
  });

  it('are found nowhere where one of them is nothing that can be looked for', () => {
    expect(near([[[word('روس')]], [[{ kind: 'prefix', value: 'ای', place: null }]]], 9)).toEqual([]);
    expect(near([], 9)).toEqual([]);
  });
});
