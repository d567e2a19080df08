import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf } from './concordance-order.ts';
import { concordanceSorts, type ConcordanceLine } from '../model.ts';

const line = (more: Partial<ConcordanceLine>): ConcordanceLine => ({
  articleId: 'a',
  origin: 'own',
  articleLanguage: 'ur',
  title: '',
  publication: '',
  translatedPublication: null,
  date: null,
  side: 'source',
  language: 'ur',
  cell: null,
  start: 0,
  end: 4,
  before: '',
  keyword: 'پوتن',
  after: '',
  ...more,
});
const ordered = <K extends keyof ConcordanceLine>(
  field: K,
  values: readonly ConcordanceLine[K][],
  ...how: [(typeof concordanceSorts)[number], boolean]
) =>
  [
    ...orderOf(
      values.map((value) => line({ [field]: value })),
      ...how,
    ),
  ].map((at) => values[at]);

describe('order', () => {
  it('by the next word is that of the Urdu alphabet, folded, Latin last', () => {
    const words = [
      'came',
      'ے',
      'ژالہ',
      'پاکستان',
      'آئے',
      'Baku',
      'ایران',
      'بات',
      'ٹیکس',
      'گئے',
      'ڈرون',
      'کتاب',
    ];
    const collator = new Intl.Collator('ur');
    expect(ordered('after', words, 'next', false)).toEqual(
      words
        .map((word) => [word, word.replace('آ', 'ا').toLowerCase()] as const)
        .toSorted(([, a], [, b]) => collator.compare(a, b))
        .map(([word]) => word),
    );
  });

  it('by the next word takes spellings of a word as one and goes on with the words after', () => {
    expect(ordered('after', [' كے بعد', ' کے ساتھ', '، کے آگے'], 'next', false)).toEqual([
      '، کے آگے',
      ' كے بعد',
      ' کے ساتھ',
    ]);
  });

  it('by the previous word goes backwards', () => {
    expect(ordered('before', ['آج صدر ', 'بات ہوئی ', 'اب کل صدر ', ''], 'previous', false)).toEqual([
      '',
      'آج صدر ',
      'اب کل صدر ',
      'بات ہوئی ',
    ]);
  });

  it('by date and source puts what has none last, either way', () => {
    const dates = ['2025-01-02', null, '2024-12-31'] as const;
    expect(ordered('date', dates, 'date', false)).toEqual(['2024-12-31', '2025-01-02', null]);
    expect(ordered('date', dates, 'date', true)).toEqual(['2025-01-02', '2024-12-31', null]);
    expect(ordered('publication', ['روزنامہ', '', 'اخبار'], 'publication', true)).toEqual([
      'روزنامہ',
      'اخبار',
      '',
    ]);
  });

  it('by spelling tells spellings apart that fold alike', () => {
    const order = ordered('keyword', ['پیوٹن', 'آب', 'پوتن', 'اب', 'پوٹن', 'آب'], 'spelling', false);
    expect(order).toEqual(['اب', 'آب', 'آب', 'پوتن', 'پوٹن', 'پیوٹن']);
  });

  it('by article keeps the lines of each in their order, also from the worst', () => {
    const lines = ['a', 'a', 'b', 'c', 'c'].map((articleId, start) => line({ articleId, start }));
    expect([...orderOf(lines, 'article', false)]).toEqual([0, 1, 2, 3, 4]);
    expect([...orderOf(lines, 'article', true)]).toEqual([3, 4, 2, 0, 1]);
  });

  it('of any lines has each once, and leaves equal ones in article order', () => {
    const some = fc.record({
      before: fc.constantFrom('', 'صدر ', 'آج '),
      after: fc.constantFrom('', ' آئے', ' گئے'),
      keyword: fc.constantFrom('پوتن', 'Putin'),
      date: fc.constantFrom(null, '2025-01-01' as const, '2025-02-01' as const),
      publication: fc.constantFrom('', 'جنگ', 'Dawn'),
    });
    fc.assert(
      fc.property(
        fc.array(some),
        fc.constantFrom(...concordanceSorts),
        fc.boolean(),
        (list, sort, descending) => {
          const lines = list.map((one, index) => line({ ...one, articleId: `a${index}` }));
          const order = [...orderOf(lines, sort, descending)];
          expect(order.toSorted((a, b) => a - b)).toEqual([...lines.keys()]);
          if (sort === 'article') return;
          for (const [at, index] of order.entries()) {
            const before = order[at - 1];
            const same = before !== undefined && JSON.stringify(list[before]) === JSON.stringify(list[index]);
            if (same) expect(before).toBeLessThan(index);
          }
        },
      ),
    );
  });
});
