/** One file from bytes to draft. Runs in the import worker. */
import { decode, refuseBlank, refuseTooLarge } from '#core/import/decode.ts';
import { fileKindOf } from '#core/import/file-kind.ts';
import { parseMarkdown } from '#core/import/markdown.ts';
import { refuseMalformed } from '#core/import/malformed.ts';
import type { Draft } from '#core/import/model.ts';
import { bare, type Parsed } from '#core/import/parsed.ts';
import { propose } from '#core/import/propose.ts';
import { ProblemError } from '#core/problem.ts';
import { hashOf, samenessOf } from '#electron/services/text-hash.ts';
import { declaredEncoding, htmlBlocks, parseHtml } from './import-html.ts';

export interface ReadResult {
  draft: Omit<Draft, 'duplicateOf'>;
  /** `samenessOf` the draft's text. */
  sameness: string;
}

/** Reads a file. Throws a `ProblemError` of the `file-…` kinds or `text-malformed`, naming the file. */
export function readFile(name: string, bytes: Uint8Array): ReadResult {
  const kind = fileKindOf(name);
  if (kind === null) throw new ProblemError('file-unknown', { name });
  const declared = kind === 'html' ? declaredEncoding(bytes) : null;
  const { text, encoding } = decode(bytes, name, declared);
  if (kind === 'text') return resultOf(bare(text), name, encoding);
  return resultOf(kind === 'html' ? parseHtml(text) : parseMarkdown(text, htmlBlocks), name, encoding);
}

/** Reads pasted text, whose name is ''. Throws as `readFile` does. */
export function readText(text: string): ReadResult {
  return resultOf(bare(text), '', null);
}

function resultOf(parsed: Parsed, name: string, encoding: Draft['encoding']): ReadResult {
  // Saving counts in UTF-8, where a text of Windows-1256 is twice its file; what could not be saved is refused here.
  refuseTooLarge(Buffer.byteLength(parsed.text, 'utf8'), name);
  // Parsing may have left nothing (a page of scripts), or made a character of an entity that no text may hold.
  refuseMalformed(parsed.text, name);
  refuseBlank(parsed.text, name);
  const draft = { ...propose(parsed, name, encoding), version: hashOf(parsed.text) };
  return { draft, sameness: samenessOf(parsed.text) };
}
