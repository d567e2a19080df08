/** What is being typed at the caret of a query. */
import { wordsOf, type Word } from '../../folding.ts';
import { areJoined } from '../../names/mentions.ts';
import { fieldOf, type QueryField } from '../language/parse-fields.ts';
import { quotesOf } from '../language/parse-quotes.ts';
import type { Span } from '../language/parse-source.ts';

/** `[start, end)` of the text gives way to what is chosen; UTF-16 offsets. */
export interface TypedPart extends Span {
  /** From `start` to the caret; without its quotation mark where `quoted`. */
  readonly prefix: string;
  /** The field it is a value of. */
  readonly field: QueryField | null;
  /** It begins with the quotation mark that opens the value of a field. */
  readonly quoted: boolean;
  /** True where the name of a field may stand. */
  readonly opens: boolean;
  /** Where words begin that may be of one name with it: `Vladimir` of `Vladimir Pu`. Farthest first. */
  readonly earlier: readonly number[];
}

/** Fields whose value is one thing, to be completed as a whole. */
const wholeFields: ReadonlySet<QueryField> = new Set(['name', 'tag', 'source']);

/** UTF-16 units around the caret that are looked at: more than a name, a tag or a source has. */
const reach = 300;

/** Words before the one being typed that may be of one name with it. */
const earlierLimit = 4;

/** The name of a field where one may stand, its colon, and what may come before its value. */
const fieldAtEnd = /(?:^|[\s|()[\]{}،؛;؟?!,])\p{Cf}*[-\u2212]?([\p{L}\p{M}\p{Cf}]+)[:\uFF1A][\s\p{Cf}=]*$/u;

/** What hangs together with a word that follows: foreign- of foreign-policy. */
const runAtEnd = /[^\s|()[\]{}،؛;؟?!,:\uFF1A="“”„‟«»‹›‘‚‛`´]*$/u;

/** A minus at the beginning of a piece, an equals sign, an OR. */
const oneTermOperator = /(?:(?:^|[\s|(])\p{Cf}*[-\u2212]\p{Cf}*|=\p{Cf}*|(?:\||(?:^|\s)OR)[\s\p{Cf}]*)$/u;

/** True where an operator before `at` works on one word or one quotation: of several words it would take the first. */
export const takesOneTerm = (text: string, at: number): boolean =>
  oneTermOperator.test(text.slice(Math.max(0, at - reach), at));

/**
 * The part of a query that the caret stands at the end of or within; null where there is nothing to complete.
 * @param caret UTF-16 offset.
 */
export function typedPartAt(text: string, caret: number): TypedPart | null {
  const offset = Math.max(0, caret - reach);
  const before = text.slice(offset, caret);
  const { open, spans } = quotesOf(text.slice(0, caret));
  const whole = open && open.start >= offset ? fieldBefore(before, open.start - offset) : null;
  if (open && whole && wholeFields.has(whole)) {
    const end = quotesOf(text).spans.find((span) => span.open === open.start)?.close;
    const part = {
      start: open.start,
      end: end ?? endOfWord(text, caret),
      prefix: text.slice(open.end, caret),
    };
    return { ...part, field: whole, quoted: true, opens: false, earlier: [] };
  }
  const from = Math.max(0, (open?.end ?? spans.at(-1)?.close ?? 0) - offset);
  const words = wordsOf(before).filter(({ start }) => start >= from);
  const word = words.at(-1);
  if (!word || !/^[\p{M}\p{Cf}]*$/u.test(before.slice(word.end))) {
    const field = fieldBefore(before, before.length);
    return field && wholeFields.has(field)
      ? { start: caret, end: caret, prefix: '', field, quoted: false, opens: false, earlier: [] }
      : null;
  }
  const run =
    runAtEnd.exec(before.slice(from, word.start))?.[0].replace(/^\p{Cf}*[-\u2212]?\p{Cf}*/u, '') ?? '';
  const runStart = word.start - run.length;
  const field = fieldBefore(before, runStart);
  const start = field && wholeFields.has(field) ? runStart : word.start;
  const opens = !open && !field && run === '' && !/[:\uFF1A=]\p{Cf}*$/u.test(before.slice(0, word.start));
  return {
    start: start + offset,
    end: endOfWord(text, caret),
    prefix: before.slice(start),
    field,
    quoted: false,
    opens,
    earlier: field ? [] : earlierWords(before, words).map((start) => start + offset),
  };
}

/** The field of which the value begins at `at`. */
function fieldBefore(text: string, at: number): QueryField | null {
  const name = fieldAtEnd.exec(text.slice(0, at))?.[1];
  return name === undefined ? null : fieldOf(name);
}

/** The end of the word that the caret stands in. */
function endOfWord(text: string, caret: number): number {
  const offset = Math.max(0, caret - reach);
  const words = wordsOf(text.slice(offset, caret + reach));
  const word = words.find(({ start, end }) => start + offset < caret && caret < end + offset);
  return word ? word.end + offset : caret;
}

function earlierWords(text: string, words: readonly Word[]): number[] {
  const starts: number[] = [];
  for (let at = words.length - 2; at >= 0 && words.length - 1 - at <= earlierLimit; at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || !areJoined(text, word, next) || takesOneTerm(text, next.start)) break;
    if (/(?:^|[\s("“”‘’«])\p{Cf}*$/u.test(text.slice(0, word.start))) starts.unshift(word.start);
  }
  return starts;
}
