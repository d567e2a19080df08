import type { Language } from '../articles/language.ts';
import { wordsOf } from '../folding.ts';
import { formsOf, type Forms } from './analyse.ts';
import { languageOfWord } from './pipeline.ts';

/** Words of a query that are looked for; whatever follows is left out. Far more than anybody types. */
export const wordLimit = 64;

export interface QueryWord {
  /** UTF-16 offsets in the query. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly forms: Forms;
}

/** Words that must stand in this order side by side (quoted), or one word. */
export interface QueryPart {
  readonly quoted: boolean;
  readonly words: readonly QueryWord[];
}

export interface ParsedQuery {
  readonly text: string;
  readonly parts: readonly QueryPart[];
  /** True while the last word is still being typed: nothing follows it, and it is not quoted. */
  readonly typing: boolean;
  /** Language to answer in: Urdu if any word is. */
  readonly language: Language;
}

/** Quotation marks of both scripts, in any pairing: Urdu print has ’’…‘‘, "…”, ”…“. */
const quotes = /["“”„‟«»‹›‘’‚‛'`´]+/gu;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a query. Never fails: what is no word (operators, emoji, controls) is passed over, and a quotation mark without
 * its partner means nothing.
 */
export function parseQuery(text: string): ParsedQuery {
  const spans = quotedSpans(text);
  const parts: { quoted: boolean; words: QueryWord[] }[] = [];
  let current: Span | null = null;
  let last: { word: QueryWord; quoted: boolean } | null = null;
  let count = 0;
  for (const { start, end } of wordsOf(text)) {
    if (count >= wordLimit) break;
    const word = text.slice(start, end);
    const forms = formsOf(word);
    if (!forms) continue;
    count += 1;
    const span = spans.find((quoted) => quoted.start <= start && end <= quoted.end) ?? null;
    const queryWord = { start, end, text: word, forms };
    const open = span !== null && span === current ? parts.at(-1) : undefined;
    if (open) open.words.push(queryWord);
    else parts.push({ quoted: span !== null, words: [queryWord] });
    current = span;
    last = { word: queryWord, quoted: span !== null };
  }
  const rest = last ? text.slice(last.word.end).replace(/[\p{Cf}\p{M}]/gu, '') : text;
  const words = parts.flatMap((part) => part.words);
  return {
    text,
    parts,
    typing: last !== null && !last.quoted && rest === '',
    language: words.some((word) => languageOfWord(word.text) === 'ur') ? 'ur' : 'en',
  };
}

/** What stands between an opening and the next closing quotation mark. An apostrophe inside a word is neither. */
function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  for (const match of text.matchAll(quotes)) {
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + match[0].length] ?? ' ';
    const opens = isGap(before) && !/\s/u.test(after);
    const closes = isGap(after) && !/\s/u.test(before);
    if (open !== null && closes) {
      spans.push({ start: open, end: match.index });
      open = null;
    } else if (opens) open = match.index + match[0].length;
  }
  return spans;
}

const isGap = (character: string): boolean => /[\s\p{P}\p{S}\p{Cf}]/u.test(character);
