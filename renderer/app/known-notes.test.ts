import { replaceEqualDeep } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import type { Note } from '#core/notes/model.ts';
import { areAll, changed, keepNotes, type KnownNotes } from './known-notes.ts';

const note = (id: string, text = ''): Note => ({
  id,
  articleId: 'a',
  anchor: { side: 'source', version: 'v', start: 0, end: 3 },
  place: { side: 'source', start: 0, end: 3 },
  quote: 'صدر',
  prefix: '',
  suffix: '',
  colour: 'rose',
  text,
  tags: ['روس'],
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
});

const known = (total: number, ...notes: Note[]): KnownNotes => ({ notes, total });

it('leaves every note that did not change the same object, wherever it stands', () => {
  const near = known(4, note('b'), note('c'));
  const all = keepNotes(near, known(4, note('a'), note('b'), note('c', 'نیا'), note('d')), replaceEqualDeep);
  expect(areAll(near)).toBe(false);
  expect(areAll(all)).toBe(true);
  expect(all.notes.map(({ id, text }) => id + text)).toEqual(['a', 'b', 'cنیا', 'd']);
  expect(all.notes[1]).toBe(near.notes[0]);
  expect(all.notes[2]).not.toBe(near.notes[1]);
  expect(all.notes[2]?.anchor).toBe(near.notes[1]?.anchor);
});

it('is the same object where nothing changed, another where the order or the count did', () => {
  const old = known(2, note('a'), note('b'));
  expect(keepNotes(old, known(2, note('a'), note('b')), replaceEqualDeep)).toBe(old);
  expect(keepNotes(old, known(2, note('b'), note('a')), replaceEqualDeep).notes[0]).toBe(old.notes[1]);
  expect(keepNotes(old, known(3, note('a'), note('b')), replaceEqualDeep).total).toBe(3);
});

it('counts on with what is made and deleted while only some are known', () => {
  const near = known(10, note('a'), note('b'));
  expect(changed(near, (notes) => [...notes, note('c')]).total).toBe(11);
  expect(changed(near, (notes) => notes.slice(1))).toEqual(known(9, note('b')));
  expect(areAll(changed(known(1, note('a')), (notes) => [...notes, note('b')]))).toBe(true);
});
