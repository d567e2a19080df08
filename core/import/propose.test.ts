import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSchema } from './model.ts';
import { bare } from './parsed.ts';
import { guessLanguage } from '../articles/guess-language.ts';
import { propose } from './propose.ts';

const read = (text: string, name = '') => propose(bare(text), name, 'utf-8');

const long =
  'ساحلی شہر کی پرانی بندرگاہ پر ماہی گیروں نے نئی کشتیوں کے ساتھ موسم کے پہلے شکار کا آغاز کر دیا ہے جس میں درجنوں ملاح شریک ہیں۔';

describe('propose', () => {
  it('takes a short first line for the title and leaves it in the text', () => {
    const text = `ساحل پر موسم کا پہلا شکار\n\n${long}\nدوسرا جملہ۔ تیسرا جملہ؟`;
    expect(read(text)).toEqual({
      name: '',
      title: 'ساحل پر موسم کا پہلا شکار',
      publication: '',
      date: null,
      language: 'ur',
      text,
      encoding: 'utf-8',
      paragraphs: 3,
      sentences: 4,
      words: 38,
    });
  });

  it('cuts the first words of a report at a word, without its dateline', () => {
    const { title, publication } = read(`مانیٹرنگ ڈیسک (مشرق نامہ) – ${long}\n${long}`);
    expect(publication).toBe('مشرق نامہ');
    expect(title.length).toBeLessThanOrEqual(80);
    expect(title.endsWith('…')).toBe(true);
    expect(long.startsWith(`${title.slice(0, -1)} `)).toBe(true);
  });

  it('counts lines that end in CRLF or CR as paragraphs like any others', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(read(['سرخی', long, long].join(end)).paragraphs).toBe(3);
  });

  it('reads date and source where they stand by themselves', () => {
    const text = `ساحل پر شکار\n۹ مارچ ۲۰۲۴ء\n\n${long}\n\nماخذ: ساحل ٹائمز`;
    expect(read(text)).toMatchObject({
      title: 'ساحل پر شکار',
      date: '2024-03-09',
      publication: 'ساحل ٹائمز',
    });
    expect(read(`9 مارچ 2024\n\nساحل پر شکار\n\n${long}`).title).toBe('ساحل پر شکار');
  });

  it('does not take the date of an event for that of the report', () => {
    const text = `میلہ 9 مارچ 2024 کو شروع ہوا تھا۔\n${long}`;
    expect(read(text).date).toBeNull();
    expect(read(text, 'خبر 12 مارچ 2024.txt').date).toBe('2024-03-12');
  });

  it('believes metadata first', () => {
    const parsed = {
      text: `سرخی\n\n${long}`,
      title: ' اصل\n سرخی ',
      publication: 'ساحل ٹائمز',
      date: '2024-03-09T01:00:00Z',
    };
    expect(propose(parsed, '2020-01-01.html', 'utf-8')).toMatchObject({
      title: 'اصل سرخی',
      publication: 'ساحل ٹائمز',
      date: '2024-03-09',
    });
  });

  it('makes a valid draft of any text, its text untouched and its title never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.boolean(), (start, end, wide) => {
        const text = `${start}${wide ? long : ''}${end}`;
        fc.pre(!/^[\s\p{Cf}]*$/u.test(text) && !text.includes('\0'));
        const draft = { ...read(text), version: '', duplicateOf: null };
        expect(draftSchema.parse(draft)).toEqual(draft);
        expect(draft.text).toBe(text);
        expect(draft.title.trim()).not.toBe('');
        expect(draft.title.length).toBeLessThanOrEqual(300);
        expect(draft.title.isWellFormed()).toBe(true);
      }),
    );
  });

  it('cuts a title without spaces between graphemes', () => {
    expect(read(`${'ب\u0650\u0651'.repeat(60)}`).title).toBe(`${'ب\u0650\u0651'.repeat(26)}…`);
  });
});

it('tells the language by its letters', () => {
  expect(guessLanguage('بندرگاہ (Gwadar Port) پر کام شروع ہو گیا')).toBe('ur');
  expect(guessLanguage('The port (بندرگاہ) has opened')).toBe('en');
  expect(guessLanguage('12.5 %')).toBe('en');
});
