import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textArbitrary } from '../urdu/text-arbitrary.ts';
import { aroundLimit, lineAround } from './tray-line.ts';

const around = (text: string, word: string, limit?: number) => {
  const start = text.indexOf(word);
  return lineAround(text, { start, end: start + word.length }, limit);
};

test('a short line stands whole, without its neighbours', () => {
  expect(around('پہلی سطر\nکل پیوٹن آئے۔\r\nاگلی سطر', 'پیوٹن')).toEqual({
    before: 'کل ',
    text: 'پیوٹن',
    after: ' آئے۔',
  });
});

test('a long line is cut between words, and says so', () => {
  expect(around('ایک دو تین چار پیوٹن پانچ چھ سات آٹھ', 'پیوٹن', 9)).toEqual({
    before: '… تین چار ',
    text: 'پیوٹن',
    after: ' پانچ چھ …',
  });
});

test('a word that does not end is left out', () => {
  const long = 'آ'.repeat(500);
  expect(around(`${long} پیوٹن ${long}`, 'پیوٹن')).toEqual({ before: '… ', text: 'پیوٹن', after: ' …' });
});

test('never longer than it may be, never over a line, and as written', () => {
  fc.assert(
    fc.property(textArbitrary, fc.nat(), fc.nat(), (text, one, other) => {
      const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
      const line = lineAround(text, { start: start!, end: end! });
      expect(line.text).toBe(text.slice(start, end));
      expect(line.before.length).toBeLessThanOrEqual(aroundLimit + 2);
      expect(line.after.length).toBeLessThanOrEqual(aroundLimit + 2);
      expect(`${line.before}${line.after}`).not.toMatch(/[\n\r]/u);
      expect(text.slice(0, start).endsWith(line.before.replace(/^… /u, ''))).toBe(true);
      expect(text.slice(end).startsWith(line.after.replace(/ …$/u, ''))).toBe(true);
    }),
  );
});
