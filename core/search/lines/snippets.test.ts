import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet } from '../model.ts';
import { lunrRetriever, sampleArticle, searchOver, type Sample } from '../sample-articles.ts';
import { snippetLimit } from './snippets.ts';

const snippetsOf = (query: string, sample: Omit<Sample, 'id'>): Snippet[] =>
  searchOver([lunrRetriever([sampleArticle({ id: 'a', ...sample })])])(query).hits[0]?.snippets ?? [];

/** The snippet as shown: marks in brackets, … where it was cut. */
function shown({ text, marks, cutBefore, cutAfter }: Snippet): string {
  const marked = marks
    .toReversed()
    .reduce(
      (line, { start, end }) => `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`,
      text,
    );
  return `${cutBefore ? '…' : ''}${marked}${cutAfter ? '…' : ''}`;
}

const filler = (words: number): string => Array.from({ length: words }, (_, at) => `لفظ${at}`).join(' ');

describe('snippets', () => {
  it('mark whole words at their letters in the original text', () => {
    expect(snippetsOf('کتاب ', { text: 'یہ كِتاب ہے، کِتَابیں نہیں۔' }).map(shown)).toEqual([
      'یہ [كِتاب] ہے، [کِتَابیں] نہیں۔',
    ]);
  });

  it('mark a phrase as one, and words side by side one by one', () => {
    expect(shown(snippetsOf('"صدر پوتن"', { text: 'کہ صدر پوتن آئے' })[0]!)).toBe('کہ [صدر پوتن] آئے');
    expect(shown(snippetsOf('صدر پوتن ', { text: 'کہ صدر پوتن آئے' })[0]!)).toBe('کہ [صدر] [پوتن] آئے');
  });

  it.each(['\n', '\r\n', '\r', '\u2028', ' \r\n \r\n'])('end with the paragraph at %j, uncut', (gap) => {
    const text = ['پہلا پیرا۔', 'گیس کی بات ہوئی۔', 'تیسرا پیرا۔', ''].join(gap);
    expect(snippetsOf('گیس ', { text }).map(shown)).toEqual(['[گیس] کی بات ہوئی۔']);
    expect(snippetsOf('"ہوئی تیسرا"', { text })).toEqual([]);
  });

  it('show a short paragraph whole, and never more than it', () => {
    const text = `پہلا پیرا\nگیس کی بات ہوئی۔ اور بھی۔\nتیسرا پیرا`;
    const [snippet] = snippetsOf('گیس ', { text });
    expect(snippet && shown(snippet)).toBe('[گیس] کی بات ہوئی۔ اور بھی۔');
    expect(snippet?.start).toBe(text.indexOf('گیس'));
  });

  it('are cut between words around the match', () => {
    const text = `${filler(40)} گیس ${filler(40)}`;
    const [snippet] = snippetsOf('گیس ', { text });
    expect(snippet && shown(snippet)).toMatch(/^…لفظ\d+ .* \[گیس\] .* لفظ\d+…$/u);
    expect(snippet?.text.length).toBeGreaterThan(snippetLimit - 20);
    const words = new Set(text.split(' '));
    expect(snippet?.text.split(' ').filter((word) => !words.has(word))).toEqual([]);
  });

  it('begin with the sentence where it is near', () => {
    const text = `${filler(40)}۔ یہاں گیس ہے ${filler(40)}`;
    expect(shown(snippetsOf('گیس ', { text })[0]!)).toMatch(/^…یہاں \[گیس\] ہے/u);
  });

  it('choose the place with most of the words', () => {
    const text = `گیس ${filler(40)} گیس پائپ ${filler(40)} پائپ`;
    expect(shown(snippetsOf('گیس پائپ ', { text })[0]!)).toContain('[گیس] [پائپ]');
  });

  it('come from source and translation alike, three at the most', () => {
    const cells = ['SCO first', 'SCO second', 'SCO third'];
    const snippets = snippetsOf('SCO ', { text: `SCO یہاں\nSCO وہاں`, title: 'SCO', cells });
    expect(snippets.length).toBe(3);
    expect(new Set(snippets.map(({ side }) => side)).has('source')).toBe(true);
    const translated = snippets.find(({ side }) => side === 'translation');
    expect(translated).toMatchObject({ cell: 's0', language: 'en', text: 'SCO first', start: 0 });
  });

  it('show the title where only the title has the word', () => {
    const sample = { text: 'بات', title: 'گیس کی خبر', translatedTitle: 'News of gas', cells: [''] };
    expect(snippetsOf('گیس ', sample)).toMatchObject([{ side: 'title', language: 'ur', cell: null }]);
    expect(snippetsOf('gas ', sample)).toMatchObject([{ side: 'title', language: 'en', cell: null }]);
  });

  it('cut a word longer than themselves, and no character in two', () => {
    const word = '𐐀'.repeat(200);
    const [snippet] = snippetsOf(word, { text: `x ${word} y`, language: 'en' });
    expect(snippet?.text.length).toBeLessThanOrEqual(snippetLimit);
    expect(snippet?.text.isWellFormed()).toBe(true);
    expect(snippet?.marks).toEqual([{ start: 0, end: snippet?.text.length }]);
  });

  it('are slices of the text with marks inside them, in order, whatever the text', () => {
    const piece = fc.constantFrom('گیس', 'پائپ', 'بات', '۔ ', '\n', ' ', ' ', '😀', 'لفظ'.repeat(70), '، ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const text = pieces.join('');
        for (const snippet of snippetsOf('گیس پائپ ', { text })) {
          expect(text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
          expect(snippet.text).not.toContain('\n');
          expect(snippet.text.isWellFormed()).toBe(true);
          expect(snippet.text.length).toBeLessThanOrEqual(snippetLimit);
          let last = 0;
          for (const { start, end } of snippet.marks) {
            expect([start >= last, end > start, end <= snippet.text.length]).toEqual([true, true, true]);
            last = end;
          }
          expect(snippet.marks.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
