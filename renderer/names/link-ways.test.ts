import { describe, expect, it } from 'vitest';
import { linkKinds, mutualLinks } from '#core/names/link-kinds.ts';
import english from '#core/i18n/en/names.json' with { type: 'json' };
import type { Link } from '#core/names/model.ts';
import { inOrder, linkWays, wayKey } from './link-ways.ts';

const link = (id: string, from: string, kind: Link['kind'], to: string): Link => ({
  id,
  origin: 'own',
  from,
  kind,
  to,
});
const capital = link('0', 'tehran', 'capital-of', 'iran');

describe('links', () => {
  it('read from either side, with the name on the other', () => {
    expect(inOrder([capital], 'tehran')).toEqual([
      { link: capital, kind: 'capital-of', side: 'from', otherId: 'iran' },
    ]);
    expect(inOrder([capital], 'iran')).toEqual([
      { link: capital, kind: 'capital-of', side: 'to', otherId: 'tehran' },
    ]);
  });

  it('stand with those that are read alike, from whichever side they were made', () => {
    const links = [
      link('1', 'qom', 'located-in', 'iran'),
      link('2', 'iran', 'related-to', 'brics'),
      capital,
      link('3', 'yazd', 'located-in', 'iran'),
      link('4', 'sco', 'related-to', 'iran'),
    ];
    expect(inOrder(links, 'iran').map(({ otherId }) => otherId)).toEqual([
      'qom',
      'yazd',
      'tehran',
      'brics',
      'sco',
    ]);
  });

  it('are offered both ways, those that are mutual once, and each way has its words', () => {
    expect(linkWays).toHaveLength(2 * linkKinds.length - mutualLinks.size);
    expect(new Set(linkWays.map(wayKey)).size).toBe(linkWays.length);
    for (const way of linkWays) expect(english).toHaveProperty([`link.${wayKey(way)}`]);
  });
});
