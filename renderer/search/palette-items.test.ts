import { expect, test } from 'vitest';
import type { Name } from '#core/names/model.ts';
import type { Command } from '../app/commands.ts';
import { holds, paletteItems } from './palette-items.ts';

const command = (id: Command['id'], label: string): Command => ({ id, label, keys: null, run: () => {} });
const commands = [command('undo', 'Undo'), command('theme-night', 'Night theme')];

const putin: Name = {
  id: 'putin',
  origin: 'bundled',
  kind: 'person',
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
  spellings: [
    {
      id: '1',
      language: 'ur',
      text: 'ولادیمیر پیوٹن',
      origin: 'bundled',
      off: false,
      note: '',
      isWord: false,
    },
    { id: '2', language: 'en', text: 'Putin', origin: 'bundled', off: false, note: '', isWord: false },
    { id: '3', language: 'ur', text: 'پوتین', origin: 'bundled', off: true, note: '', isWord: false },
  ],
};

test('every word of the query must stand somewhere, folded', () => {
  expect(holds(['Night theme'], 'THEME ni')).toBe(true);
  expect(holds(['ولادیمیر پیوٹن'], 'پيوٹن')).toBe(true);
  expect(holds(['Night theme'], 'night paper')).toBe(false);
});

test('without a query: all commands, no names', () => {
  expect(paletteItems(' ', commands, [], [putin])).toEqual({ commands, articles: [], names: [] });
});

test('names are found by any spelling that is not switched off', () => {
  expect(paletteItems('پيوٹن', commands, [], [putin])).toEqual({
    commands: [],
    articles: [],
    names: [putin],
  });
  expect(paletteItems('put', commands, [], [putin]).names).toEqual([putin]);
  expect(paletteItems('پوتین', commands, [], [putin]).names).toEqual([]);
});
