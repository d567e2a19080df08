import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOf, type ProblemKind } from '../problem.ts';
import { decode, encodingOf } from './decode.ts';
import { fileLimit } from './limit.ts';

const urdu =
  'بندرگاہ کے قریب بازار میں آج صبح سے گاہکوں کا ہجوم رہا۔ دکانداروں کا کہنا تھا کہ اس سال خریداری پچھلے برس سے زیادہ ہے، ' +
  'مگر ٹرانسپورٹ کے کرائے بھی بڑھ گئے ہیں۔';
const english =
  'The harbour market was crowded from early morning. “Prices are up,” one trader said – and left.';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be', mark = false): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].forEach(
    (unit, i) => view.setUint16(i * 2, unit, order === 'le'),
  );
  return new Uint8Array(view.buffer);
}

/** The upper half of Windows-1256, from 0x80 on; '·' where these tests need nothing. */
const upper =
  '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200c\u200dں\u00a0،¢£¤¥¦§¨©ھ«¬\u00ad®¯°±²³´µ¶·¸¹؛»¼½¾؟ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü\u200e\u200fے';

/** As old Urdu editors saved it: this code page has no ی and no ۔. */
function windows1256(text: string): Uint8Array {
  const written = text.replaceAll('ی', 'ي').replaceAll('۔', '.');
  return Uint8Array.from(written, (char) => {
    const place = upper.indexOf(char);
    if (place < 0 && char > '\u007f') throw new Error(`not in windows-1256: ${char}`);
    return place < 0 ? char.charCodeAt(0) : 0x80 + place;
  });
}

function refusal(bytes: Uint8Array, declared: string | null = null): [ProblemKind, unknown] {
  try {
    decode(bytes, 'a.txt', declared);
  } catch (thrown) {
    const { kind, facts } = problemOf(thrown);
    expect(facts['name']).toBe('a.txt');
    return [kind, facts['detail']];
  }
  throw new Error('was not refused');
}

const concat = (...parts: (Uint8Array | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((p) => [...p]));

describe('decode', () => {
  it('reads UTF-8 exactly, line ends and inner marks included', () => {
    const text = ` ${urdu}\r\n\r${english}\uFEFF\n`;
    expect(decode(utf8(text), 'a.txt')).toEqual({ text, encoding: 'utf-8' });
  });

  it('drops one leading byte order mark and no more', () => {
    expect(decode(utf8(`\uFEFF${urdu}`), 'a').text).toBe(urdu);
    expect(decode(utf8(`\uFEFF\uFEFF${urdu}`), 'a').text).toBe(`\uFEFF${urdu}`);
  });

  it.each(['le', 'be'] as const)('reads UTF-16 %s with and without its mark', (order) => {
    for (const text of [urdu, english, 'پل', 'Hi', 'نام\r\nشہر'])
      for (const mark of [true, false])
        expect(decode(utf16(text, order, mark), 'a')).toEqual({ text, encoding: `utf-16${order}` });
  });

  it('reads Windows-1256, Urdu and English', () => {
    const read = decode(windows1256(urdu), 'a');
    expect(read.encoding).toBe('windows-1256');
    expect(read.text).toBe(urdu.replaceAll('ی', 'ي').replaceAll('۔', '.'));
    expect(decode(windows1256(english), 'a')).toEqual({ text: english, encoding: 'windows-1256' });
    expect(decode(windows1256('ٹھنڈا پانی پیو'), 'a').text).toBe('ٹھنڈا پاني پيو');
  });

  it('reads any text back that it was given in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(/\p{L}/u.test(text) && !/\p{Cc}/u.test(text) && !text.startsWith('\uFEFF'));
        fc.pre(!['%PDF-', 'GIF8', '{\\rtf'].some((signature) => text.startsWith(signature)));
        expect(decode(utf8(text), 'a').text).toBe(text);
      }),
    );
  });

  it('honours a declared encoding that the bytes bear out, and only such', () => {
    expect(decode(utf8('plain'), 'a', 'windows-1256').encoding).toBe('windows-1256');
    expect(decode(utf8(urdu), 'a', 'windows-1256')).toEqual({ text: urdu, encoding: 'utf-8' });
    expect(decode(windows1256(urdu), 'a', 'utf-8').encoding).toBe('windows-1256');
    expect(decode(utf8(urdu), 'a', 'no-such-encoding').encoding).toBe('utf-8');
  });

  it('knows the labels of supported encodings', () => {
    expect(['UTF8', 'cp1256', ' x-cp1256 ', 'utf-16', 'shift_jis', 'nonsense'].map(encodingOf)).toEqual([
      'utf-8',
      'windows-1256',
      'windows-1256',
      null,
      null,
      null,
    ]);
  });

  it('refuses what holds no text', () => {
    for (const bytes of [[], utf8(' \r\n\t\u200f'), utf8('\uFEFF'), utf16(' \n', 'le', true)])
      expect(refusal(Uint8Array.from(bytes))[0]).toBe('file-empty');
  });

  it('names size and limit of a file that is too large', () => {
    try {
      decode(new Uint8Array(fileLimit + 1), 'big.txt');
      expect.unreachable();
    } catch (thrown) {
      expect(problemOf(thrown)).toEqual({
        kind: 'file-too-large',
        facts: { name: 'big.txt', size: fileLimit + 1, limit: fileLimit },
      });
    }
    expect(decode(new Uint8Array(fileLimit).fill(0x61), 'a').text).toHaveLength(fileLimit);
  });

  it('refuses binary content by its signature or its bytes', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * i * 31 + i * 7) & 0xff);
    for (const bytes of [
      utf8('%PDF-1.7 text'),
      concat([0x89], utf8('PNG\r\n')),
      concat(utf8('PK\u0003\u0004'), noise),
      concat([0xff, 0xd8, 0xff, 0xe0], noise),
      new Uint8Array(300),
      noise,
    ])
      expect(refusal(bytes)[0]).toBe('file-binary');
  });

  it('refuses NUL in text', () => {
    expect(refusal(utf8(`${english}\0${english}`))).toEqual(['text-malformed', 'nul']);
    expect(refusal(concat(windows1256(urdu), [0], windows1256(urdu)))).toEqual(['text-malformed', 'nul']);
    expect(refusal(utf16(`${urdu}\0`, 'le', true))).toEqual(['text-malformed', 'nul']);
  });

  it('refuses lone surrogates', () => {
    for (const order of ['le', 'be'] as const)
      for (const mark of [true, false])
        expect(refusal(utf16(`${urdu}\ud83d ${urdu}`, order, mark))).toEqual(['text-malformed', 'surrogate']);
    expect(refusal(concat(utf8(urdu), [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]))).toEqual([
      'text-malformed',
      'surrogate',
    ]);
  });

  it('refuses what is nonsense in every supported encoding', () => {
    const damaged = utf8(urdu.repeat(3));
    damaged[101] = 0xff;
    const latin1 = Uint8Array.from('Die Straße führt über größere Höhen für Füße', (c) => c.charCodeAt(0));
    // "Рынок в порту был полон народа с раннего утра" and more, in KOI8-R and in Windows-1251.
    const koi8 = [
      0xf2, 0xd9, 0xce, 0xcf, 0xcb, 0x20, 0xd7, 0x20, 0xd0, 0xcf, 0xd2, 0xd4, 0xd5, 0x20, 0xc2, 0xd9, 0xcc,
      0x20, 0xd0, 0xcf, 0xcc, 0xcf, 0xce, 0x20, 0xce, 0xc1, 0xd2, 0xcf, 0xc4, 0xc1, 0x20, 0xd3, 0x20, 0xd2,
      0xc1, 0xce, 0xce, 0xc5, 0xc7, 0xcf, 0x20, 0xd5, 0xd4, 0xd2, 0xc1,
    ];
    const cyrillic = Uint8Array.from('Рынок в порту был полон народа с раннего утра', (c) =>
      c === ' ' ? 0x20 : c.charCodeAt(0) - 0x410 + 0xc0,
    );
    const gbk = [
      0xb8, 0xdb, 0xbf, 0xda, 0xca, 0xd0, 0xb3, 0xa1, 0xbd, 0xf1, 0xcc, 0xec, 0xc8, 0xcb, 0xba, 0xdc, 0xb6,
      0xe0,
    ];
    for (const bytes of [damaged, latin1, Uint8Array.from(koi8), cyrillic, Uint8Array.from(gbk)])
      expect(refusal(bytes)[0]).toBe('file-undecodable');
  });
});
