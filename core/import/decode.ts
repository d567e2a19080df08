/** From the bytes of a file to its text, exactly; or to the reason why not. */
import { ProblemError } from '../problem.ts';
import { fileLimit } from './limit.ts';
import type { Draft } from './model.ts';
import { controlShare, familiarShare, isPlausibleWindows1256 } from './plausibility.ts';
import { refuseMalformed } from './malformed.ts';

export type Encoding = NonNullable<Draft['encoding']>;

export interface Decoded {
  /** As it stands in the file, line ends included; only a leading byte order mark is left out. */
  text: string;
  encoding: Encoding;
}

/**
 * Decodes a file of text. In order: a byte order mark decides; then the encoding a page declares of itself, if the
 * bytes bear it out; strict UTF-8; UTF-16 either way round; Windows-1256. `declared` is the label of a `<meta charset>`.
 *
 * Throws a `ProblemError` naming the file: `file-too-large`, `file-empty` (nothing but white space), `file-binary`,
 * `text-malformed` (NUL or a lone surrogate), `file-undecodable` (no supported encoding gives text).
 */
export function decode(bytes: Uint8Array, name: string, declared: string | null = null): Decoded {
  const decoded = decodeAsItIs(bytes, name, fileLimit, declared);
  refuseMalformed(decoded.text, name);
  return decoded;
}

/** As `decode`, but a NUL in the text is the caller's to refuse, who can say where it stands. `limit` in bytes. */
export function decodeAsItIs(
  bytes: Uint8Array,
  name: string,
  limit: number,
  declared: string | null = null,
): Decoded {
  refuseTooLarge(bytes.length, name, limit);
  if (bytes.length === 0) throw new ProblemError('file-empty', { name });
  const decoded = byMark(bytes, name) ?? byContent(bytes, name, declared);
  refuseBlank(decoded.text, name);
  return decoded;
}

/** Throws `file-too-large` for a size over the limit, both in bytes. */
export function refuseTooLarge(size: number, name: string, limit = fileLimit): void {
  if (size > limit) throw new ProblemError('file-too-large', { name, size, limit });
}

/** Throws `file-empty` for text without a visible character. */
export function refuseBlank(text: string, name: string): void {
  if (/^[\s\p{Cf}]*$/u.test(text)) throw new ProblemError('file-empty', { name });
}

const marks: { encoding: Encoding; mark: number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

function byMark(bytes: Uint8Array, name: string): Decoded | null {
  const found = marks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (!found) return null;
  const body = bytes.subarray(found.mark.length);
  const text = strictly(body, found.encoding);
  if (text !== null) return { text, encoding: found.encoding };
  if (found.encoding !== 'utf-8' && body.length % 2 === 0)
    throw new ProblemError('text-malformed', { name, detail: 'surrogate' });
  throw new ProblemError('file-undecodable', { name });
}

/** Share of NUL bytes from which a file is no text with a slip in it but a binary one. */
const nulLimit = 0.3;
/** Share of other control characters that ends the same way. */
const controlLimit = 0.1;
/** Share of control characters that slips and old editors (^Z at the end) leave in text. */
const slipLimit = 0.01;
/** Share of familiar characters from which bytes count as UTF-16. */
const familiarLimit = 0.95;

function byContent(bytes: Uint8Array, name: string, declared: string | null): Decoded {
  if (hasBinarySignature(bytes)) throw new ProblemError('file-binary', { name });
  const as1256 = (): Decoded | null => {
    const text = strictly(bytes, 'windows-1256');
    return text !== null && controlShare(text) <= slipLimit && isPlausibleWindows1256(text)
      ? { text, encoding: 'windows-1256' }
      : null;
  };
  if (declared !== null && encodingOf(declared) === 'windows-1256') {
    const found = as1256();
    if (found) return found;
  }
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null && !utf8.includes('\0') && controlShare(utf8) <= controlLimit)
    return { text: utf8, encoding: 'utf-8' };
  const wide = asUtf16(bytes, name);
  if (wide) return wide;
  if (isBinary(bytes)) throw new ProblemError('file-binary', { name });
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  if (isUtf8ButForSurrogates(bytes)) throw new ProblemError('text-malformed', { name, detail: 'surrogate' });
  const found = as1256();
  if (found) return found;
  throw new ProblemError(bytes.includes(0) ? 'file-binary' : 'file-undecodable', { name });
}

/** The supported encoding that a label (`cp1256`, `UTF8`, `x-cp1256` …) means; null for any other. */
export function encodingOf(label: string): Encoding | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding === 'utf-8' || encoding === 'windows-1256' ? encoding : null;
  } catch {
    return null; // A label that names no encoding is no reason to refuse a file.
  }
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    // The mark was taken off before; one more in the text is a character of it.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function asUtf16(bytes: Uint8Array, name: string): Decoded | null {
  if (bytes.length % 2 !== 0) return null;
  let best: (Decoded & { share: number }) | null = null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const share = familiarShare(text);
    if (share >= familiarLimit && share > (best?.share ?? 0)) best = { text, encoding, share };
  }
  if (!best) return null;
  const text = strictly(bytes, best.encoding);
  if (text === null) throw new ProblemError('text-malformed', { name, detail: 'surrogate' });
  return { text, encoding: best.encoding };
}

/** First bytes of kinds of file that are often misnamed. */
const signatures = [
  '%PDF-',
  'PK\u0003\u0004', // zip, docx, epub
  '\u0089PNG',
  '\u00ff\u00d8\u00ff', // JPEG
  'GIF8',
  '\u00d0\u00cf\u0011\u00e0', // old Word and Excel
  '\u001f\u008b', // gzip
  '\u007fELF',
  '{\\rtf',
  'SQLite format 3',
];

function hasBinarySignature(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return signatures.some((signature) => head.startsWith(signature));
}

function isBinary(bytes: Uint8Array): boolean {
  let nuls = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls += 1;
    else if (byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f) controls += 1;
  }
  return nuls > bytes.length * nulLimit || controls > bytes.length * controlLimit;
}

/** True for UTF-8 in which surrogates were encoded one by one (ED A0…BF 80…BF), as broken converters write them. */
function isUtf8ButForSurrogates(bytes: Uint8Array): boolean {
  const mended = Uint8Array.from(bytes);
  let found = false;
  for (let i = 0; i + 2 < mended.length; i += 1) {
    if (mended[i] !== 0xed || (mended[i + 1] ?? 0) < 0xa0) continue;
    mended.fill(0x3f, i, i + 3);
    found = true;
  }
  return found && strictly(mended, 'utf-8') !== null;
}
