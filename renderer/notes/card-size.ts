/** How high a card is likely to be before it was ever laid out. */
import type { Note } from '#core/notes/model.ts';

/** CSS pixels, of a card of the margin in its usual width; what is measured later takes their place. */
const frame = 62; // padding, foot, spaces
const quoteLine = { ur: 40, en: 26 };
const textLine = 26;
const tagLine = 28;

/** Characters on a line. */
const quoteLetters = { ur: 36, en: 32 };
const textLetters = 34;

/** Of a brief card: padding and spaces, and the most lines of text. */
const briefFrame = 22;
const briefLines = 2;

export function likelySize({ quote, text, tags }: Note, language: 'ur' | 'en', isBrief: boolean): number {
  const quoteLines = quote.length > quoteLetters[language] ? 2 : 1;
  const textLines = text === '' ? 0 : text.split('\n').reduce((sum, line) => sum + linesOf(line), 0);
  if (isBrief) return briefFrame + quoteLine[language] + Math.min(briefLines, textLines) * textLine;
  const tagLines = tags.length === 0 ? 0 : linesOf(tags.join('    '));
  return frame + quoteLines * quoteLine[language] + textLines * textLine + tagLines * tagLine;
}

const linesOf = (text: string): number => Math.max(1, Math.ceil(text.length / textLetters));
