import { describe, expect, it } from 'vitest';
import type { Link } from '#core/names/model.ts';
import { kindOf, moscow, prepared, putin, type Prepared } from './testing/prepared.ts';

const russia = {
  ...moscow,
  id: 'russia',
  spellings: moscow.spellings.map((spelling, at) => ({
    ...spelling,
    id: `russia-${at}`,
    text: at === 0 ? 'روس' : 'Russia',
  })),
};
const names = [putin, moscow, russia];
const capital: Link = {
  id: 'moscow:capital-of:russia',
  origin: 'bundled',
  from: 'moscow',
  kind: 'capital-of',
  to: 'russia',
};
const leader: Link = {
  id: 'putin:leader-of:russia',
  origin: 'bundled',
  from: 'putin',
  kind: 'leader-of',
  to: 'russia',
};
const links = [capital, leader];

/** As sentences: `moscow capital-of russia`. */
const linksOf = async (all: Prepared, id: string): Promise<string[]> =>
  (await all.call['names.links']({ id })).map(({ from, kind, to }) => `${from} ${kind} ${to}`);

describe('links', () => {
  it('are seen from both sides, bundled and own', async () => {
    const all = prepared({ names, links });
    const link = await all.call['names.link']({ from: 'putin', kind: 'located-in', to: 'moscow' });
    expect(link).toMatchObject({ origin: 'own', from: 'putin', kind: 'located-in', to: 'moscow' });
    expect(await linksOf(all, 'putin')).toEqual(['putin leader-of russia', 'putin located-in moscow']);
    expect(await linksOf(all, 'moscow')).toEqual(['moscow capital-of russia', 'putin located-in moscow']);
    expect(await all.call['names.links']({ id: 'russia' })).toEqual(links);
    expect(all.names.links.all()).toEqual([...links, link]);
    await all.call['history.undo']({});
    expect(all.names.links.all()).toEqual(links);
    all.library.close();
  });

  it('are one when said twice, and when said from the other side of what is mutual', async () => {
    const all = prepared({ names, links });
    const say = (from: string, kind: Link['kind'], to: string) => all.call['names.link']({ from, kind, to });
    expect(await say('moscow', 'capital-of', 'russia')).toEqual(capital);
    expect((await all.call['history.state']({})).undo).toBeNull();
    const related = await say('putin', 'related-to', 'moscow');
    expect(await say('moscow', 'related-to', 'putin')).toEqual(related);
    expect(await say('moscow', 'part-of', 'putin')).not.toEqual(await say('putin', 'part-of', 'moscow'));
    expect(await kindOf(() => say('putin', 'part-of', 'putin'))).toBe('name-itself');
    expect(await kindOf(() => say('putin', 'part-of', 'nobody'))).toBe('name-missing');
    all.library.close();
  });

  it('can be taken away, bundled ones too, and said again', async () => {
    const all = prepared({ names, links });
    await all.call['names.unlink']({ id: capital.id });
    expect(await linksOf(all, 'russia')).toEqual(['putin leader-of russia']);
    all.library.close();
    const again = prepared({ path: all.library.path, names, links });
    expect(await linksOf(again, 'russia')).toEqual(['putin leader-of russia']);
    expect(await again.call['names.link']({ from: 'moscow', kind: 'capital-of', to: 'russia' })).toEqual(
      capital,
    );
    await again.call['history.undo']({});
    await again.call['history.undo']({});
    expect(await again.call['names.links']({ id: 'russia' })).toEqual(links);
    await again.call['names.unlink']({ id: 'nothing' });
    expect((await again.call['history.state']({})).undo).toBeNull();
    again.library.close();
  });

  it('go with a name that is merged, and stay away while an end of them is', async () => {
    const all = prepared({ names, links });
    const own = await all.call['names.create']({
      kind: 'place',
      spellings: [{ language: 'ur', text: 'روسیہ' }],
      about: { ur: '', en: '' },
    });
    await all.call['names.link']({ from: 'moscow', kind: 'capital-of', to: own.id });
    await all.call['names.link']({ from: 'russia', kind: 'related-to', to: own.id });
    await all.call['names.merge']({ into: own.id, ids: ['russia'] });
    const said = [`moscow capital-of ${own.id}`, `putin leader-of ${own.id}`];
    expect(await linksOf(all, 'russia')).toEqual(said);
    const [same] = await all.call['names.links']({ id: 'moscow' });
    await all.call['names.unlink']({ id: same?.id ?? '' });
    expect(await linksOf(all, 'russia')).toEqual(said.slice(1));
    await all.call['history.undo']({});
    expect(await linksOf(all, 'moscow')).toEqual(said.slice(0, 1));
    await all.call['names.delete']({ id: own.id });
    expect(await linksOf(all, 'moscow')).toEqual(['moscow capital-of russia']);
    all.library.close();
  });

  it('keep a name that the bundle drops', async () => {
    const all = prepared({ names, links });
    await all.call['names.link']({ from: 'moscow', kind: 'related-to', to: 'putin' });
    all.library.close();
    const next = prepared({ path: all.library.path, names: [russia], links: [leader] });
    expect(await linksOf(next, 'putin')).toEqual(['putin leader-of russia', 'moscow related-to putin']);
    next.library.close();
  });
});
