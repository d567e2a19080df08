/** Files of translations, read back: nothing is lost, nothing in them is run, and every text keeps its language. */
import * as fc from 'fast-check';
import { DOMParser, parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { asBeforeHarmless, byteOrderMark } from '../../csv/formulas.ts';
import { paragraphsOf } from '../../folding.ts';
import { defaultSettings } from '../../settings/choices.ts';
import { textArbitrary } from '../../urdu/text-arbitrary.ts';
import { alignedRows, type ExportedArticle } from './aligned-rows.ts';
import { csvWriter } from './csv.ts';
import { htmlWriter, style } from './html.ts';
import { tmxWriter, xml } from './tmx.ts';
import { tableWords } from './words.ts';
import type { TranslationWriter } from './writer.ts';

const text = 'پہلا جملہ ہے۔ دوسرا جملہ ہے۔ تیسرا جملہ ہے۔\nچوتھا جملہ "ہے" & <b>۔';
const paragraphs = paragraphsOf(text, 'ur');
const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
const cell = (first: number, last: number, words: string) => ({
  id: `${first}`,
  start: segments[first]?.start ?? 0,
  end: segments[last]?.end ?? 0,
  revision: 0,
  text: words,
});
const article: ExportedArticle = {
  id: 'a',
  language: 'ur',
  title: 'عنوان & <i>',
  translatedTitle: '=1+1',
  publication: 'روزنامہ',
  date: '2026-01-17',
  text,
  paragraphs,
  translation: {
    language: 'en',
    cells: [cell(0, 1, 'The first and\nthe second.'), cell(3, 3, '<script>alert("4")</script> & so on')],
  },
};
const english: ExportedArticle = {
  ...article,
  language: 'en',
  title: 'News',
  text: 'One.',
  paragraphs: paragraphsOf('One.', 'en'),
  translation: { language: 'ur', cells: [{ id: 'c', start: 0, end: 4, revision: 0, text: 'ایک۔' }] },
};
const untranslated: ExportedArticle = { ...article, translation: null };

function written(writer: TranslationWriter, ...articles: ExportedArticle[]) {
  const parts = articles.map((one) => writer.article(one));
  const { before, after } = writer.frame();
  return {
    text: before + parts.map((part) => part.text).join('') + after,
    units: parts.reduce((sum, part) => sum + part.units, 0),
  };
}

const parsed = (file: string) => new DOMParser().parseFromString(file, 'text/xml');
const page = (...articles: ExportedArticle[]) =>
  written(htmlWriter(tableWords('ur', defaultSettings)), ...articles);

describe('the rows of an article', () => {
  it('are its cells and, between them, each sentence without one, in the order of the text', () => {
    expect(alignedRows(article)).toEqual([
      { source: 'پہلا جملہ ہے۔ دوسرا جملہ ہے۔', target: 'The first and\nthe second.', sentences: 2 },
      { source: 'تیسرا جملہ ہے۔', target: null, sentences: 1 },
      { source: 'چوتھا جملہ "ہے" & <b>۔', target: '<script>alert("4")</script> & so on', sentences: 1 },
    ]);
    expect(alignedRows(untranslated)).toHaveLength(4);
  });
});

describe('TMX', () => {
  const now = new Date('2026-07-01T10:20:30.456Z');
  const tmx = (...articles: ExportedArticle[]) => written(tmxWriter({ version: '1.2.3', now }), ...articles);

  it('has what TMX 1.4b asks of a header, and its units whole', () => {
    const file = tmx(article, untranslated);
    expect(file.units).toBe(2);
    expect(
      file.text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">'),
    ).toBe(true);
    const document = parsed(file.text);
    const root = document.documentElement;
    expect(root.tagName).toBe('tmx');
    expect(root.getAttribute('version')).toBe('1.4');
    expect([...root.children].map(({ tagName }) => tagName)).toEqual(['header', 'body']);
    const header = document.querySelector('header');
    const attributes = [...(header?.attributes ?? [])].map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(attributes)).toEqual({
      creationtool: 'Bayaz',
      creationtoolversion: '1.2.3',
      datatype: 'plaintext',
      segtype: 'sentence',
      adminlang: 'en',
      srclang: 'ur',
      'o-tmf': 'Bayaz',
      creationdate: '20260701T102030Z',
    });
    const units = [...document.querySelectorAll('body > tu')];
    expect(units.map((unit) => unit.getAttribute('segtype'))).toEqual(['block', 'sentence']);
    for (const unit of units) {
      expect([...unit.children].map(({ tagName }) => tagName)).toEqual(['prop', 'tuv', 'tuv']);
      const languages = [...unit.querySelectorAll('tuv')].map((tuv) => tuv.getAttribute('xml:lang'));
      expect(languages).toEqual(['ur', 'en']);
      for (const tuv of unit.querySelectorAll('tuv'))
        expect([...tuv.children].map(({ tagName }) => tagName)).toEqual(['seg']);
    }
    expect([...document.querySelectorAll('seg')].map((seg) => seg.textContent)).toEqual([
      'پہلا جملہ ہے۔ دوسرا جملہ ہے۔',
      'The first and\nthe second.',
      'چوتھا جملہ "ہے" & <b>۔',
      '<script>alert("4")</script> & so on',
    ]);
    expect(document.querySelector('prop')?.textContent).toBe(article.title);
  });

  it('says of what languages its sources are: of one, or of all kinds', () => {
    expect(parsed(tmx(english).text).querySelector('header')?.getAttribute('srclang')).toBe('en');
    const both = parsed(tmx(article, english).text);
    expect(both.querySelector('header')?.getAttribute('srclang')).toBe('*all*');
    expect([...both.querySelectorAll('tu')].map((unit) => unit.getAttribute('srclang'))).toEqual([
      'ur',
      'ur',
      'en',
    ]);
    expect(parsed(tmx().text).querySelectorAll('tu')).toHaveLength(0);
  });

  it('gives any text back, but for controls that XML cannot say', () => {
    fc.assert(
      fc.property(fc.oneof(textArbitrary, fc.string({ unit: 'binary' })), (any) => {
        const back = parsed(`<seg>${xml(any)}</seg>`).documentElement.textContent;
        // oxlint-disable-next-line no-control-regex -- these are what is looked for
        expect(back).toBe(any.replace(/[\x00-\x08\v\f\x0e-\x1f\ufffe\uffff]/gu, '\ufffd'));
      }),
    );
  });
});

describe('the table for spreadsheets', () => {
  it('has a row for each piece, with nothing in it that would be run, and gives it back', () => {
    const file = written(csvWriter(tableWords('en', defaultSettings)), article, english);
    expect(file.units).toBe(3);
    expect(file.text.startsWith(byteOrderMark)).toBe(true);
    const { data } = Papa.parse<string[]>(file.text.slice(1), { skipEmptyLines: true });
    const [heads, ...rows] = data.map((row) => row.map(asBeforeHarmless));
    expect(heads).toEqual(['Article', 'Translated title', 'Source', 'Date', 'Text', 'Translation']);
    expect(rows.map((row) => row.slice(4))).toEqual([
      ...alignedRows(article).map(({ source, target }) => [source, target ?? '']),
      ['One.', 'ایک۔'],
    ]);
    expect(rows[0]?.slice(0, 4)).toEqual([article.title, '=1+1', 'روزنامہ', '2026-01-17']);
    expect(file.text).toContain(`,"'=1+1",`);
  });
});

describe('the table for reading', () => {
  it('has every text in its language and direction, title, source and date, and no script', () => {
    const file = page(article, english);
    const { document } = parseHTML(file.text);
    expect(document.documentElement.getAttribute('dir')).toBe('rtl');
    expect(document.querySelectorAll('script, [onclick], [style], img, link')).toHaveLength(0);
    const cells = [...document.querySelectorAll('td')];
    for (const one of [...cells, ...document.querySelectorAll('th, h2, h3, .from > span')]) {
      expect(['ur rtl', 'en ltr']).toContain(`${one.getAttribute('lang')} ${one.getAttribute('dir')}`);
    }
    expect(cells.slice(0, 6).map((one) => one.textContent)).toEqual(
      alignedRows(article).flatMap(({ source, target }) => [source, target ?? '']),
    );
    expect([...document.querySelectorAll('table')].map((table) => table.getAttribute('dir'))).toEqual([
      'rtl',
      'ltr',
    ]);
    expect(document.querySelector('h2')?.textContent).toBe(article.title);
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2026-01-17');
    expect(document.querySelector('.from')?.textContent).toContain('روزنامہ');
  });

  it('lets its own style in and nothing else', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style.css));
    expect(style.hash).toBe(`sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
    expect(page(article).text).toContain(`style-src '${style.hash}'`);
  });
});
