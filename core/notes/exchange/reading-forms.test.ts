/** What is written for reading: nothing in it is run, and every run of text keeps its direction. */
import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { asBeforeHarmless, byteOrderMark } from '../../csv/formulas.ts';
import { defaultSettings } from '../../settings/choices.ts';
import type { Note } from '../model.ts';
import type { ArticleNotes } from './article-notes.ts';
import { counterpartOf } from './counterpart.ts';
import { directed, isolated } from './direction-marks.ts';
import { noteHtml } from './markdown-html.ts';
import { readingWords } from './reading-words.ts';
import { articleNotes } from './testing/any-notes.ts';
import { notesToCsv } from './to-csv.ts';
import { notesToHtml, style } from './to-html.ts';
import { notesToMarkdown } from './to-markdown.ts';

const words = readingWords('en', defaultSettings);
const text = 'پہلا جملہ۔ BBC نے کہا۔\nتیسرا۔';
const article: ArticleNotes['article'] = {
  id: 'a',
  language: 'ur',
  title: 'عنوان',
  translatedTitle: '=Title_one_',
  publication: 'روزنامہ',
  translatedPublication: null,
  date: '2026-01-17',
  version: 'a'.repeat(64),
  sameness: '',
  text,
  translation: {
    language: 'en',
    cells: [
      { id: 's0', start: 0, end: 10, revision: 0, text: 'First sentence.' },
      { id: 's1', start: 11, end: 22, revision: 0, text: 'The BBC said.' },
      { id: 's2', start: 23, end: 29, revision: 0, text: 'Third.' },
    ],
  },
};
const note: Note = {
  id: 'n',
  articleId: 'a',
  anchor: { side: 'source', version: article.version, start: 11, end: 22 },
  place: { side: 'source', start: 11, end: 22 },
  quote: text.slice(11, 22),
  prefix: '',
  suffix: '',
  colour: 'lapis',
  text: '',
  tags: [],
  created: '2026-01-18T10:00:00.000Z',
  modified: '2026-01-18T10:00:00.000Z',
};
const all = (...notes: Partial<Note>[]): ArticleNotes[] => [
  { article, notes: notes.map((one) => ({ ...note, ...one })), sidesOf: () => null },
];

const textBeside = (more: Partial<Note>) => counterpartOf({ ...note, ...more }, article)?.text;

describe('what stands beside a quote', () => {
  it('is the translation of every sentence it reaches into', () => {
    expect(textBeside({})).toBe('The BBC said.');
    expect(textBeside({ place: { side: 'source', start: 5, end: 12 } })).toBe(
      'First sentence. The BBC said.',
    );
  });

  it('for one of the translation is the source of its cells; nothing for one without a place', () => {
    const point = { revision: 0, offset: 0 };
    const from = { ...point, cell: 's1' };
    expect(textBeside({ place: { side: 'translation', from, to: from } })).toBe('BBC نے کہا۔');
    expect(textBeside({ place: { side: 'translation', from, to: { ...point, cell: 's2' } } })).toBe(
      'BBC نے کہا۔\nتیسرا۔',
    );
    expect(textBeside({ place: null })).toBeUndefined();
    expect(textBeside({ place: { side: 'article' } })).toBeUndefined();
  });
});

describe('direction marks', () => {
  it('stand only where a line would go wrong', () => {
    expect(directed('صدر BBC', 'ur')).toBe('صدر BBC');
    expect(directed('«صدر»', 'ur')).toBe('«صدر»');
    expect(directed('BBC نے کہا', 'ur')).toBe('\u200FBBC نے کہا');
    expect(directed('صدر said', 'en')).toBe('\u200Eصدر said');
    expect(directed('2025', 'ur')).toBe('\u200F2025');
    expect(isolated('peace', 'en')).toBe('peace');
    expect(isolated('امن', 'en')).toBe('\u2068امن\u2069');
  });
});

describe('Markdown', () => {
  it('quotes both sides, with marks where needed, and says the rest in a line', () => {
    const written = notesToMarkdown(all({ text: 'a **note**', tags: ['روس', 'x_y'] }), words);
    const time = words.time(note.created);
    expect(written).toBe(
      [
        '# Notes',
        '## عنوان',
        '\\=Title\\_one\\_',
        '\u200E\u2068روزنامہ\u2069 · 17 January 2026',
        '> \u200FBBC نے کہا۔',
        '> The BBC said.',
        'a **note**',
        `Lapis · Tags: \u2068روس\u2069, x\\_y · Made: ${time}\n`,
      ].join('\n\n'),
    );
  });

  it('of words that look like its signs makes none', () => {
    expect(notesToMarkdown(all({ quote: '# 1. <b>*a*</b>\n- b\n2) c' }), words)).toContain(
      '> \u200F\\# 1. \\<b\\>\\*a\\*\\</b\\>\n>\n> \u200F\\- b\n>\n> \u200F2\\) c',
    );
  });
});

describe('HTML', () => {
  it('has a rule that lets nothing in but its own style', async () => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style.css));
    expect(style.hash).toBe(`sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`);
    expect(notesToHtml([], words)).toContain(`default-src 'none'; style-src '${style.hash}'`);
  });

  it('shows every quote as it is, whatever it holds, in its language and direction', () => {
    fc.assert(
      fc.property(articleNotes, (one) => {
        const { document } = parseHTML(notesToHtml([one], words));
        const quotes = [...document.querySelectorAll('.note > blockquote:not(.beside):not([dir="auto"])')];
        const expected = one.notes.filter(({ anchor }) => anchor.side !== 'article');
        expect(quotes.map((quote) => quote.textContent)).toEqual(expected.map(({ quote }) => quote));
        expect(quotes.map((quote) => [quote.getAttribute('lang'), quote.getAttribute('dir')])).toEqual(
          expected.map(({ anchor }) => (anchor.side === 'source' ? ['ur', 'rtl'] : ['en', 'ltr'])),
        );
        expect(document.querySelectorAll('script, img, iframe, link, [style], [onerror]')).toHaveLength(0);
      }),
      { numRuns: 200 },
    );
  });

  it('sets a note’s Markdown, its own HTML and unsafe addresses left as words', () => {
    expect(noteHtml('**اہم** [web](https://example.org/?a=1&b="2") [no](javascript:alert(1))')).toBe(
      '<p lang="en" dir="auto"><strong>اہم</strong> <a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noreferrer">web</a> no</p>',
    );
    expect(
      noteHtml('<script>alert(1)</script>\n\nاردو <b>x</b> ![p](https://example.org/p.png)'),
    ).not.toMatch(/<(?:script|b|img)\b/u);
    expect(noteHtml('- ایک\n- two')).toContain('<li lang="ur" dir="auto">');
  });
});

describe('CSV', () => {
  it('gives every cell back, formulas harmless, lines ended as tables want them', () => {
    fc.assert(
      fc.property(articleNotes, (one) => {
        const csv = notesToCsv([one], words);
        expect(csv.startsWith(byteOrderMark)).toBe(true);
        const rows = Papa.parse<string[]>(csv.slice(1), {
          newline: '\r\n',
          delimiter: ',',
          skipEmptyLines: true,
        }).data;
        expect(rows).toHaveLength(one.notes.length + 1);
        expect(rows.slice(1).map((row) => asBeforeHarmless(row[4] ?? ''))).toEqual(
          one.notes.map(({ quote }) => quote),
        );
        for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/u);
      }),
      { numRuns: 200 },
    );
  });
});
