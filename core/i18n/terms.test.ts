/**
 * One word for one thing: what the English of a text speaks of, its Urdu calls by the one word that Bayaz has for it. And
 * what an editor of an Urdu newspaper would set the same way everywhere: requests, quotation marks, spacing.
 */
import { describe, expect, it } from 'vitest';
import { areas, catalogue } from './catalogue.ts';

/** Values speak for themselves, and names of files and keys are isolated: a sign stands for each. */
const bare = (text: string) => text.replaceAll(/\{\{[^}]*\}\}|\u2068[^\u2069]*\u2069/gu, '#');

const texts = areas.flatMap((area) =>
  Object.entries(catalogue.ur[area]).map(([key, urdu]) => ({
    key: `${area}:${key}`,
    urdu: bare(urdu),
    english: bare(catalogue.en[area][key] ?? ''),
  })),
);

/** English word, Urdu stem, and keys whose Urdu says it in the sentence without the word. */
const terms: readonly (readonly [english: RegExp, urdu: RegExp, ...except: string[]])[] = [
  [/\barticles?\b/iu, /مضمون|مضامین/u],
  [/\bnotes?\b/iu, /نوٹ/u],
  [/\bhighlight/iu, /نمایاں/u],
  [/\btags?\b/iu, /ٹیگ/u],
  [/\bnames?\b/iu, /نام/u],
  [/\bspellings?\b/iu, /املا/u],
  [
    /\bmentions?\b/iu,
    /ذکر/u,
    // Counted as times; the column they stand under says of what.
    'names-plots:mentions_one',
    'names-plots:mentions_other',
    'names-plots:company.how',
  ],
  [/\blinks?\b/iu, /ربط|روابط/u],
  [/\buncertain\b/iu, /غیر یقینی/u],
  [/\blibrary\b/iu, /کتب خان/u, 'problems:argument-unknown'],
  [/\bshel(?:f|ves)\b/iu, /طاق/u],
  [/\bmargin\b/iu, /حاشی/u],
  [/\bundo\b/iu, /واپس/u],
  [/\btranslations?\b/iu, /ترجم/u],
  [/\bsentences?\b/iu, /جمل/u],
  [/\bparagraphs?\b/iu, /پیراگراف/u],
  [/\bindex\b/iu, /اشاری/u],
  [/\bquotes?\b/iu, /اقتباس/u, 'settings:colours.why'],
  [/\bcontext\b/iu, /سیاق و سباق/u],
  [/\bimport/iu, /درآمد/u],
  [/\bexport/iu, /برآمد/u],
  [
    /\bdelet/iu,
    /حذف/u,
    // The key that bears the name; a letter typed; a colour, whose words stay.
    'aria:removeTag',
    'keyboard:backspace',
    'notes:highlightDeleted',
  ],
  [/\bsaved?\b/iu, /محفوظ/u],
  [/\bcancel\b/iu, /رہنے دیں/u],
  [/\btry again\b/iu, /دوبارہ کوشش/u],
  [/\bbackups?\b/iu, /بیک اپ/u, 'settings:backups.kind.before-restore'],
  [/\brestore/iu, /بحال/u],
  [/\bcolumns?\b/iu, /کالم/u],
  [/\bcommands?\b/iu, /کمانڈ/u, 'keys:single'],
  [/\btheme\b/iu, /تھیم/u],
  [/\bcolours?\b/iu, /رنگ/u],
  [/\bfolder\b/iu, /فولڈر/u],
  [/\bfiles?\b/iu, /فائل/u],
  [/\bwindow\b/iu, /ونڈو/u],
];

for (const [english, urdu, ...except] of terms)
  it(`calls one thing by one word: ${english.source} is ${urdu.source}`, () => {
    const other = texts.filter((text) => english.test(text.english) && !urdu.test(text.urdu));
    expect(other.map(({ key }) => key).toSorted()).toEqual(except.toSorted());
  });

const saying = (pattern: RegExp, among = texts) =>
  among.filter(({ urdu }) => pattern.test(urdu)).map(({ key, urdu }) => `${key}: ${urdu}`);

/** What somebody types into the search is written as it is typed. */
const isTyped = (key: string) => key.startsWith('search-help:example.');

describe('Urdu as it is set', () => {
  it('asks in one form: کریں, neither کیجیے nor کرو', () => {
    // Requests end in ‑یے or ‑ئیے; so do other words.
    const requests = /(?<!\p{L})(?!(?:لیے|کیے|دیے|چاہیے|حاشیے|اشاریے|رویے|نظریے)(?!\p{L}))\p{L}+یے(?!\p{L})/u;
    expect(saying(requests)).toEqual([]);
    expect(saying(/(?<!\p{L})(?:کرو|چنو|لکھو|دیکھو)(?!\p{L})/u)).toEqual([]);
  });

  it('keeps to one of two spellings in use', () => {
    expect(saying(/(?<!\p{L})(?:انھ|تمھ|لئے|کئے|دئے|چاہئ|کیلئے)/u)).toEqual([]);
  });

  it('quotes ”so“, in pairs', () => {
    const said = texts.filter(({ key }) => !isTyped(key));
    expect(saying(/["'«»‘’]/u, said)).toEqual([]);
    for (const { key, urdu } of said) expect.soft(urdu, key).toMatch(/^[^“”]*(?:”[^“”]*“[^“”]*)*$/u);
  });

  it('sets a sign against its word, and one space after it', () => {
    expect(saying(/\s[،؛۔؟:…]|[،؛۔؟](?=[\p{L}#])|\.{2}|\S {2,}\S/u)).toEqual([]);
  });

  it('is composed, and neither stretches a word nor parts its letters', () => {
    expect(saying(/[\u0640\u200B-\u200D]/u)).toEqual([]);
    for (const { key, urdu } of texts) expect.soft(urdu.normalize('NFC'), key).toBe(urdu);
  });
});
