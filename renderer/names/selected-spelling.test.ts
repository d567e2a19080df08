import { describe, expect, it } from 'vitest';
import { spellingLimit, spellingNoteLimit } from '#electron/contract/limits.ts';
import { noteFrom, spellingIn } from './selected-spelling.ts';

it('begins with the selected words, unless they are a passage too long to save as a spelling', () => {
  const longest = 'ن'.repeat(spellingLimit);
  expect(spellingIn({ text: longest, language: 'ur', at: null })).toBe(longest);
  expect(spellingIn({ text: `${longest}ن`, language: 'ur', at: null })).toBe('');
  expect(spellingIn(null)).toBe('');
});

describe('noteFrom', () => {
  it('is the title and the publication', () => {
    expect(noteFrom({ title: 'شام کا سفر', publication: 'روزنامہ' })).toBe('شام کا سفر · روزنامہ');
    expect(noteFrom({ title: 'شام کا سفر', publication: '' })).toBe('شام کا سفر');
  });

  it('cuts a long title between letters, so that it can be saved', () => {
    for (const title of ['ن'.repeat(600), '𝔘'.repeat(300), `x${'𝔘'.repeat(300)}`]) {
      const note = noteFrom({ title, publication: 'روزنامہ' });
      expect(note.length).toBeLessThanOrEqual(spellingNoteLimit);
      expect(note.isWellFormed()).toBe(true);
      expect(note).toMatch(/… · روزنامہ$/u);
    }
    expect(noteFrom({ title: 'ن', publication: 'ن'.repeat(400) }).length).toBeLessThanOrEqual(
      spellingNoteLimit,
    );
  });
});
