import { describe, expect, it } from 'vitest';
import type { Name } from '#core/names/model.ts';
import { Arrivals, namesById, patchNames } from './name-list.ts';

const name = (id: string, note = ''): Name => ({
  id,
  origin: 'own',
  kind: 'person',
  spellings: [
    { id: `${id}-0`, language: 'ur', text: id, origin: 'own', off: false, note: '', isWord: false },
  ],
  about: { ur: '', en: '' },
  romanisation: '',
  note,
});
const ids = (names: readonly Name[]) => names.map(({ id }) => id);

describe('patchNames', () => {
  it('puts a changed name in its place and leaves the others as they are', () => {
    const list = [name('a'), name('b'), name('c')];
    const patched = patchNames(list, ['b'], [name('b', 'new')], new Arrivals());
    expect(ids(patched)).toEqual(['a', 'b', 'c']);
    expect(patched[1]?.note).toBe('new');
    expect(patched[0]).toBe(list[0]);
    expect(patched[2]).toBe(list[2]);
    expect(list[1]?.note).toBe('');
  });

  it('takes out what is gone and puts what is new at the end', () => {
    const patched = patchNames(
      [name('a'), name('b')],
      ['a', 'n', 'm'],
      [name('n'), name('m')],
      new Arrivals(),
    );
    expect(ids(patched)).toEqual(['b', 'n', 'm']);
  });

  it('puts what comes back where it stood', () => {
    const arrivals = new Arrivals();
    const whole = [name('a'), name('b'), name('c')];
    const without = patchNames(whole, ['a', 'b'], [], arrivals);
    expect(ids(without)).toEqual(['c']);
    const more = patchNames(without, ['d'], [name('d')], arrivals);
    expect(ids(patchNames(more, ['b', 'a'], [name('b'), name('a')], arrivals))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('has once what is given back for a name that became part of it', () => {
    const patched = patchNames([name('a'), name('b')], ['b'], [name('a', 'both')], new Arrivals());
    expect(patched.map(({ id, note }) => [id, note])).toEqual([['a', 'both']]);
  });

  it('fills a list that was empty', () => {
    expect(ids(patchNames([], ['a'], [name('a')], new Arrivals()))).toEqual(['a']);
  });
});

describe('namesById', () => {
  it('is made once for a list', () => {
    const list = [name('a'), name('b')];
    expect(namesById(list).get('b')).toBe(list[1]);
    expect(namesById(list)).toBe(namesById(list));
    expect(namesById([...list])).not.toBe(namesById(list));
  });
});
