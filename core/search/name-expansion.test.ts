import { describe, expect, it } from 'vitest';
import { lunrRetriever, sampleArticle, sampleName, searchOver } from './sample-articles.ts';

const georgia = sampleName('georgia', 'جارجیا', 'گرجستان', 'Georgia');
const state = sampleName('state', 'جارجیا', 'ریاست جارجیا', 'Georgia');
const khan = sampleName('khan', 'عمران خان', 'کپتان', 'Imran Khan');
const otherKhan = sampleName('other-khan', 'عمران خان', 'عمران پردیسی');

const search = searchOver(
  [
    lunrRetriever(
      ['گرجستان میں انتخابات', 'جارجیا میں انتخابات', 'کپتان آئے', 'عمران خان آئے', 'عمران پردیسی آئے'].map(
        (text, at) => sampleArticle({ id: `a${at}`, text }),
      ),
    ),
  ],
  [georgia, state, khan, otherKhan],
);

/** How well an article is found by what several of these names may be called. */
const score = (names: Parameters<typeof searchOver>[1]) =>
  searchOver([lunrRetriever([sampleArticle({ id: 'a', text: 'جارجیا میں' })])], names)('جارجیا ').hits[0]
    ?.score;

describe('a spelling of several names', () => {
  it('is widened by all of them, each by itself', () => {
    const { ids, expansions } = search('Georgia ');
    expect(ids).toEqual(['a0', 'a1']);
    expect(expansions.map(({ nameId, used }) => [nameId, used])).toEqual([
      ['georgia', true],
      ['state', true],
    ]);
  });

  it('leaves out each of them', () => {
    const without = (...withoutNames: string[]) => search('Georgia ', { withoutNames });
    expect(without('georgia').ids).toEqual(['a1']);
    expect(without('state').ids).toEqual(['a0', 'a1']);
    expect(without('georgia', 'state').ids).toEqual([]);
    expect(without('georgia').expansions.map(({ used }) => used)).toEqual([false, true]);
    const [shared] = georgia.spellings;
    expect(search('Georgia ', { withoutSpellings: [shared?.id ?? ''] }).ids).toEqual(['a0', 'a1']);
  });

  it('of several words, plain and by name:, is met by any of them', () => {
    for (const query of ['عمران خان ', 'name:"عمران خان"', 'آئے عمران خان '])
      expect(search(query).ids, query).toEqual(['a2', 'a3', 'a4']);
    expect(search('عمران خان ', { withoutNames: ['khan'] }).ids).toEqual(['a3', 'a4']);
    expect(search('name:"عمران خان"', { withoutNames: ['other-khan'] }).ids).toEqual(['a2', 'a3']);
  });

  it('counts once where it stands', () => {
    const twin = sampleName('twin', 'جارجیا');
    expect(score([twin, sampleName('other', 'جارجیا')])).toBe(score([twin]));
  });
});
