import { expect, test } from 'vitest';
import type { Name } from '#core/names/model.ts';
import type { Command } from '../app/commands.ts';
import { commandsFor, holds, namesFor, ranked, type PaletteCommand } from './palette-items.ts';

const command = (id: Command['id'], label: string): Command => ({ id, label, keys: null, run: () => {} });
const commands = [
  command('undo', 'Undo'),
  command('notes', 'All notes'),
  command('import-notes', 'Import notes…'),
  command('next-note', 'Next note'),
  command('theme-night', 'Theme: night'),
];
const idsOf = (list: readonly PaletteCommand[]) => list.map(({ id }) => id);

const spelling = (id: string, language: 'ur' | 'en', text: string, off = false) =>
  ({ id, language, text, origin: 'bundled', off, note: '', isWord: false }) as const;
const name = (id: string, ...spellings: Name['spellings']): Name => ({
  id,
  origin: 'bundled',
  kind: 'person',
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
  spellings,
});
const putin = name(
  'putin',
  spelling('1', 'ur', 'ولادیمیر پیوٹن'),
  spelling('2', 'en', 'Putin'),
  spelling('3', 'ur', 'پوتین', true),
);
const rasputin = name('rasputin', spelling('4', 'en', 'Rasputin'));

test('every word of the query must stand somewhere, folded', () => {
  expect(holds(['Night theme'], 'THEME ni')).toBe(true);
  expect(holds(['ولادیمیر پیوٹن'], 'پيوٹن')).toBe(true);
  expect(holds(['Night theme'], 'night paper')).toBe(false);
});

test('without a query: all commands, those used last first', () => {
  expect(commandsFor(commands, ' ', [])).toEqual(commands);
  expect(idsOf(commandsFor(commands, '', ['theme-night', 'notes'])).slice(0, 2)).toEqual([
    'theme-night',
    'notes',
  ]);
});

test('the whole comes before a beginning, that before the beginning of a word, that before the rest', () => {
  const texts = ['a renote', 'all notes', 'notes', 'note'];
  expect(ranked(texts, 'note', (text) => [text])).toEqual(['note', 'notes', 'all notes', 'a renote']);
  expect(ranked(texts, 'all note', (text) => [text])).toEqual(['all notes']);
  expect(ranked(texts, 'note', (text) => [text], 2)).toEqual(['note', 'notes']);
});

test('of equally good ones the command used last comes first', () => {
  expect(idsOf(commandsFor(commands, 'note', []))).toEqual(['notes', 'import-notes', 'next-note']);
  expect(idsOf(commandsFor(commands, 'note', ['next-note']))).toEqual(['next-note', 'notes', 'import-notes']);
});

test('names are found by any spelling that is not switched off, the one that begins so first', () => {
  expect(namesFor([putin], 'پيوٹن')).toEqual([putin]);
  expect(namesFor([rasputin, putin], 'put')).toEqual([putin, rasputin]);
  expect(namesFor([putin], 'پوتین')).toEqual([]);
  expect(namesFor([putin], '')).toEqual([]);
});
