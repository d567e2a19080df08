import { describe, expect, it } from 'vitest';
import { linkKinds, mutualLinks } from '#core/names/link-kinds.ts';
import english from '#core/i18n/en/names.json' with { type: 'json' };
import type { Link } from '#core/names/model.ts';
import { linkWays, readFrom, wayKey } from './link-ways.ts';

const capital: Link = { id: 'l', origin: 'own', from: 'tehran', kind: 'capital-of', to: 'iran' };

describe('links', () => {
  it('read from either side, with the name on the other', () => {
    expect(readFrom(capital, 'tehran')).toEqual({ kind: 'capital-of', side: 'from', otherId: 'iran' });
    expect(readFrom(capital, 'iran')).toEqual({ kind: 'capital-of', side: 'to', otherId: 'tehran' });
  });

  it('are offered both ways, those that are mutual once, and each way has its words', () => {
    expect(linkWays).toHaveLength(2 * linkKinds.length - mutualLinks.size);
    expect(new Set(linkWays.map(wayKey)).size).toBe(linkWays.length);
    for (const kind of linkKinds) {
      for (const side of ['from', 'to'] as const) {
        expect(english).toHaveProperty([`link.${wayKey({ kind, side })}`]);
      }
    }
  });
});
