/** Marks that keep plain text in its direction, only where it would go wrong without them. */
import { directionOf, type Direction, type Language } from '../../articles/language.ts';

const marks: Record<Direction, string> = { rtl: '\u200F', ltr: '\u200E' };
const strong = /\p{L}|[\u200E\u200F\u061C]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\u200F\u061C]/u;

/** Of the first letter; null for text without any. */
export function firstDirection(text: string): Direction | null {
  const first = strong.exec(text);
  if (first === null) return null;
  return rightToLeft.test(first[0]) ? 'rtl' : 'ltr';
}

/** A line that begins with a letter of the other direction, or none, gets its own direction's mark before it. */
export function directed(line: string, language: Language): string {
  const direction = directionOf(language);
  return line === '' || firstDirection(line) === direction ? line : marks[direction] + line;
}

/** Set apart (U+2068, U+2069) where it holds letters of the other direction than the line it stands in. */
export function isolated(text: string, language: Language): string {
  const isRtl = directionOf(language) === 'rtl';
  const others = [...text].some((letter) => strong.test(letter) && rightToLeft.test(letter) !== isRtl);
  return others ? `\u2068${text}\u2069` : text;
}
