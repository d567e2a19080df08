import { describe, expect, it } from 'vitest';
import type { Mention, Settlement } from '#core/names/model.ts';
import { settlementOf } from './settled-here.ts';

const mention = (settled: Mention['settled'], start = 40): Mention => ({
  nameId: 'syria',
  spellingId: 's',
  cell: null,
  start,
  end: start + 3,
  uncertain: false,
  rivals: [],
  settled,
});
const settlement = (id: string, scope: Settlement['scope'], patch: Partial<Settlement> = {}): Settlement => ({
  id,
  scope,
  language: 'ur',
  text: 'شام',
  articleId: scope === 'always' ? null : 'a',
  place: scope === 'mention' ? { cell: null, start: 40, before: '', after: '' } : null,
  nameId: 'syria',
  created: '2025-01-01T00:00:00Z',
  ...patch,
});

describe('settlementOf', () => {
  const all = [
    settlement('far', 'mention', { place: { cell: null, start: 4, before: '', after: '' } }),
    settlement('here', 'mention', { place: { cell: null, start: 38, before: '', after: '' } }),
    settlement('cell', 'mention', { place: { cell: 's1', start: 40, before: '', after: '' } }),
    settlement('elsewhere', 'article', { articleId: 'b' }),
    settlement('word', 'article', { nameId: null }),
    settlement('article', 'article'),
    settlement('always', 'always', { text: 'شَام' }),
  ];
  const idOf = (one: Mention) => settlementOf(one, 'شام', 'a', all)?.id;

  it('is of the reach that the mention names, of this article, and folded alike', () => {
    expect(idOf(mention('article'))).toBe('article');
    expect(idOf(mention('always'))).toBe('always');
    expect(settlementOf(mention('always'), 'مغرب', 'a', all)).toBeUndefined();
    expect(idOf(mention(null))).toBeUndefined();
  });

  it('is the nearest of those for one place of the same text', () => {
    expect(idOf(mention('mention', 40))).toBe('here');
    expect(idOf(mention('mention', 0))).toBe('far');
    expect(idOf({ ...mention('mention'), cell: 's1' })).toBe('cell');
    expect(idOf({ ...mention('mention'), cell: 's9' })).toBeUndefined();
  });
});
