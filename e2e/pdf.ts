/**
 * As much of a PDF as Chromium writes is read here, so that what went on paper can be asked: pages, languages, colours,
 * and the text in the order in which it is read. No other reader of PDF is needed.
 */
import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string | null;
}

/** A run of glyphs: where it stands on its page (PDF points of the page's own grid), and its text in reading order. */
export interface Run {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly rightToLeft: boolean;
  /** Of the structure; null for what stands in the page's margins. */
  readonly mark: number | null;
}

export interface PdfPage {
  /** Width and height in points. */
  readonly size: readonly number[];
  readonly content: string;
  readonly runs: readonly Run[];
}

export interface Pdf {
  readonly pages: readonly PdfPage[];
  /** Language of the document, and of its parts where they have another. */
  readonly languages: readonly string[];
  readonly tagged: boolean;
  readonly headings: number;
}

function objectsOf(file: string): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const head = /(\d+) 0 obj\s/gu;
  for (let match = head.exec(file); match; match = head.exec(file)) {
    const from = head.lastIndex;
    const end = file.indexOf('endobj', from);
    const begin = file.indexOf('stream\n', from);
    const hasStream = begin >= 0 && begin < end;
    const dictionary = file.slice(from, hasStream ? begin : end);
    const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1] ?? 0);
    const bytes = hasStream ? file.slice(begin + 7, begin + 7 + length) : null;
    const packed = bytes !== null && dictionary.includes('/FlateDecode');
    const stream = packed ? inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes;
    objects.set(Number(match[1]), { dictionary, stream });
    if (bytes !== null) head.lastIndex = begin + 7 + length;
  }
  return objects;
}

const utf16 = (hex: string): string =>
  (hex.match(/.{4}/gu) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** Codes of a font to text, by its ToUnicode table. */
function unicodeOf(cmap: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/gu)) table.set(code, utf16(text));
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/gu)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        const unit = (Number.parseInt(text, 16) + code - first).toString(16).padStart(4, '0');
        table.set(code.toString(16).toUpperCase().padStart(from.length, '0'), utf16(unit));
      }
    }
  }
  return table;
}

type Fonts = ReadonlyMap<string, ReadonlyMap<string, string>>;

const reference = (dictionary: string, key: string): number =>
  Number(new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(dictionary)?.[1] ?? -1);

function fontsOf(dictionary: string, objects: Map<number, PdfObject>): Fonts {
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [, name = '', id = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
    const font = objects.get(Number(id))?.dictionary ?? '';
    fonts.set(name, unicodeOf(objects.get(reference(font, 'ToUnicode'))?.stream ?? ''));
  }
  return fonts;
}

const token =
  /\/Span<<\/ActualText <(\w+)> >> BDC|\/ReversedChars BMC|<<\/MCID (\d+) >>BDC|\bEMC\b|\bBT\b|\bET\b|\/(F\d+) [\d.]+ Tf|([-\d.]+) ([-\d.]+) Td|1 0 0 -1 ([-\d.]+) ([-\d.]+) Tm|<(\w*)> Tj/gu;

/** Runs of one page's content, as painted. */
function runsOf(content: string, fonts: Fonts): Run[] {
  const runs: Run[] = [];
  const open: ('actual' | 'reversed' | 'mark')[] = [];
  let mark: number | null = null;
  let actual: string | null = null;
  let letters: string[] = [];
  let rightToLeft = false;
  let font: ReadonlyMap<string, string> = new Map();
  let [x, y, baseline] = [0, 0, 0];
  for (const [all, spoken, mcid, fontName, , , atX, atY, codes] of content.matchAll(token)) {
    if (spoken !== undefined) {
      open.push('actual');
      letters.push(utf16(spoken.slice(4)));
      actual = spoken;
    } else if (mcid !== undefined) {
      open.push('mark');
      mark = Number(mcid);
    } else if (all === '/ReversedChars BMC') {
      open.push('reversed');
      rightToLeft = true;
    } else if (all === 'EMC') {
      const closed = open.pop();
      if (closed === 'actual') actual = null;
      if (closed === 'mark') mark = null;
    } else if (all === 'BT') {
      letters = [];
      rightToLeft = false;
      x = Number.NaN;
    } else if (all === 'ET') {
      const text = (rightToLeft ? letters.toReversed() : letters).join('');
      runs.push({ x, y: baseline, text, rightToLeft, mark });
    } else if (fontName !== undefined) {
      font = fonts.get(fontName) ?? new Map();
    } else if (atX !== undefined) {
      [x, y] = [Number(atX), Number(atY)];
      baseline = y;
    } else if (codes !== undefined && actual === null) {
      const width = [...font.keys()][0]?.length ?? 2;
      for (const code of codes.match(new RegExp(`.{${width}}`, 'gu')) ?? [])
        letters.push(font.get(code) ?? '');
    }
  }
  return runs;
}

export function readPdf(bytes: Buffer): Pdf {
  const file = bytes.toString('latin1');
  const objects = objectsOf(file);
  const dictionaries = [...objects.values()].map(({ dictionary }) => dictionary);
  const pages = dictionaries
    .filter((dictionary) => /\/Type \/Page\b(?!s)/u.test(dictionary))
    .map((dictionary) => {
      const content = objects.get(reference(dictionary, 'Contents'))?.stream ?? '';
      const box = /\/MediaBox \[([^\]]+)\]/u.exec(dictionary)?.[1]?.trim().split(/\s+/u) ?? [];
      const size = box.slice(2).map((length) => Math.round(Number(length)));
      return { size, content, runs: runsOf(content, fontsOf(dictionary, objects)) };
    });
  const languages = dictionaries.flatMap((dictionary) =>
    [...dictionary.matchAll(/\/Lang \((\w+)\)/gu)].map(([, language = '']) => language),
  );
  return {
    pages,
    languages: [...new Set(languages)].toSorted(),
    tagged: /\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true>>/u.test(file),
    headings: dictionaries.filter((dictionary) => /\/S \/H\d/u.test(dictionary)).length,
  };
}

/** Most that a raised number leaves its line, in the page's own grid; lines are further apart. */
const sameLine = 12;

/** Runs as they are painted, line by line. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  let last: Run | null = null;
  for (const run of runs) {
    const line = lines.at(-1);
    if (line && last && Math.abs(last.y - run.y) < sameLine) line.push(run);
    else lines.push([run]);
    last = run;
  }
  return lines;
}

/** A line from right to left; what runs the other way in it (Latin words) keeps its own order. */
function fromTheRight(line: readonly Run[]): string {
  const parts: string[] = [];
  let latin: string[] = [];
  for (const { text, rightToLeft } of line.toReversed()) {
    if (!rightToLeft && /[\p{L}\p{N}]/u.test(text)) {
      latin.unshift(text);
    } else {
      parts.push(...latin, text);
      latin = [];
    }
  }
  return [...parts, ...latin].join('');
}

/** What is read on a page, in the order of its structure; the page's margins and raised numbers are left out. */
export function textOf({ runs }: PdfPage): string {
  return linesOf(runs.filter(({ mark }) => mark !== null))
    .map((line) => {
      const base = Math.max(...line.map(({ y }) => y));
      const onLine = line.filter(({ y }) => base - y < 4);
      return onLine.some(({ rightToLeft }) => rightToLeft)
        ? fromTheRight(onLine)
        : onLine.map(({ text }) => text).join('');
    })
    .join('\n');
}
