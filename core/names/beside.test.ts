import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Cell } from '../articles/model.ts';
import { besideMentions } from './beside.ts';

interface Sentence {
  readonly text: string;
  /** Of the cell aligned with it; null where it has none, `'…'` where the cell before goes on. */
  readonly cell: string | null;
}

/** An Urdu article of one paragraph with English cells. */
function articleOf(...sentences: readonly Sentence[]): Article {
  const segments: { start: number; end: number }[] = [];
  const cells: Cell[] = [];
  let text = '';
  for (const [number, sentence] of sentences.entries()) {
    const start = text.length;
    text += sentence.text;
    const end = text.length;
    text += ' ';
    segments.push({ start, end });
    const last = cells.at(-1);
    if (sentence.cell === '…' && last !== undefined) cells[cells.length - 1] = { ...last, end };
    else if (sentence.cell !== null && sentence.cell !== '…')
      cells.push({ id: `c${number}`, start, end, revision: 0, text: sentence.cell });
  }
  return {
    id: 'a',
    origin: 'own',
    language: 'ur',
    title: '',
    translatedTitle: null,
    publication: '',
    translatedPublication: null,
    date: null,
    licence: null,
    added: '',
    version: '',
    text,
    paragraphs: [{ start: 0, end: text.length, segments }],
    translation: { language: 'en', cells },
  };
}

const spellings = /پوتن|پیوٹن|Vladimir|Putin/gu;

const mentionsOf = ({ text, translation }: Article) => [
  ...[...text.matchAll(spellings)].map(({ 0: { length }, index }) => ({
    cell: null,
    start: index,
    end: index + length,
  })),
  ...(translation?.cells ?? []).flatMap(({ id, text }) =>
    [...text.matchAll(spellings)].map(({ 0: { length }, index }) => ({
      cell: id,
      start: index,
      end: index + length,
    })),
  ),
];

const beside = (...sentences: Sentence[]) => {
  const article = articleOf(...sentences);
  return besideMentions(article, mentionsOf(article));
};

const words = (word: fc.Arbitrary<string>) =>
  fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));

describe('what stands beside a mention', () => {
  it('is what the aligned cell calls the name, and the other way round', () => {
    expect(
      beside({ text: 'پوتن آئے۔', cell: 'Putin came.' }, { text: 'پیوٹن گئے۔', cell: 'Vladimir left.' }),
    ).toEqual([['Putin'], ['Vladimir'], ['پوتن'], ['پیوٹن']]);
  });

  it('is the k-th for the k-th where both sides mention it equally often', () => {
    expect(beside({ text: 'پوتن اور پیوٹن', cell: 'Vladimir and Putin' })).toEqual([
      ['Vladimir'],
      ['Putin'],
      ['پوتن'],
      ['پیوٹن'],
    ]);
  });

  it('is each of them once where one side mentions it more often', () => {
    expect(beside({ text: 'پوتن', cell: 'Putin, Vladimir, Putin' })).toEqual([
      ['Putin', 'Vladimir'],
      ['پوتن'],
      ['پوتن'],
      ['پوتن'],
    ]);
  });

  it('is nothing where the other side does not name it, and null where there is none', () => {
    expect(
      beside(
        { text: 'پوتن', cell: 'He came.' },
        { text: 'پوتن', cell: '  ' },
        { text: 'پوتن', cell: null },
        { text: 'وہ گئے۔', cell: 'Putin left.' },
      ),
    ).toEqual([[], null, null, []]);
    const article = articleOf({ text: 'پوتن', cell: 'Putin' });
    expect(besideMentions({ ...article, translation: null }, [{ cell: null, start: 0, end: 4 }])).toEqual([
      null,
    ]);
  });

  it('knows a cell over several sentences', () => {
    expect(
      beside({ text: 'پوتن آئے۔', cell: 'Putin came and Vladimir left.' }, { text: 'پیوٹن گئے۔', cell: '…' }),
    ).toEqual([['Putin'], ['Vladimir'], ['پوتن'], ['پیوٹن']]);
  });

  it('is null for a mention in no sentence', () => {
    const article = articleOf({ text: 'پوتن', cell: 'Putin' });
    expect(
      besideMentions(article, [
        { cell: null, start: 99, end: 103 },
        { cell: 'gone', start: 0, end: 5 },
      ]),
    ).toEqual([null, null]);
  });

  it('is written in the sentences aligned with it, whatever the article', () => {
    const piece = fc.constantFrom('پوتن', 'پیوٹن', 'صدر', '😀');
    const english = fc.constantFrom('Putin', 'Vladimir', 'he', '😀');
    const sentence = fc.record({
      text: words(piece),
      cell: fc.oneof(words(english), fc.constantFrom(null, '…', '')),
    });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const article = articleOf(...sentences);
        const cells = article.translation?.cells ?? [];
        const mentions = mentionsOf(article);
        const answers = besideMentions(article, mentions);
        expect(answers).toHaveLength(mentions.length);
        for (const [number, { cell, start }] of mentions.entries()) {
          const over = cells.filter((one) =>
            cell === null ? one.start <= start && start < one.end : one.id === cell,
          );
          const other =
            cell === null
              ? over.map(({ text }) => text).join(' ')
              : over.map(({ start, end }) => article.text.slice(start, end)).join(' ');
          const there = new Set(other.match(spellings) ?? []);
          const answer = answers[number] ?? null;
          expect(answer === null).toBe(cell === null && other.trim() === '');
          if (answer === null) continue;
          expect(new Set(answer).size).toBe(answer.length);
          expect(answer.length > 0).toBe(there.size > 0);
          for (const written of answer) expect(there.has(written)).toBe(true);
        }
      }),
    );
  });
});
