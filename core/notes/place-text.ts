/** The words at a place of an article, and those around them. */
import type { Language } from '../articles/language.ts';
import type { Range } from '../articles/model.ts';
import { fold } from '../folding.ts';
import { rangeInTranslation, translationOf, type Sides } from './article-place.ts';
import type { NoteCandidate, Place } from './model.ts';
import { cutText, lastGraphemes } from './quote.ts';

/** UTF-16 units shown on either side of a passage, and of the passage itself. */
const shownBeside = 60;
const shownPassage = 160;

/** The text that a place is a range of; null for the article as a whole, and where its cells are gone. */
function textAround(place: Place, article: Sides): { text: string; range: Range; language: Language } | null {
  if (place.side === 'article') return null;
  if (place.side === 'source')
    return {
      text: article.text,
      range: { start: place.start, end: place.end },
      language: article.language ?? 'ur',
    };
  const translation = translationOf(article);
  const range = rangeInTranslation(place, translation);
  return range && { text: translation.text, range, language: article.translation?.language ?? 'en' };
}

/** True where a place reads differently than the quote, beyond how letters are encoded. */
export function readsOtherwise(quote: string, place: Place, article: Sides): boolean {
  const around = textAround(place, article);
  if (around === null) return false;
  const there = around.text.slice(around.range.start, around.range.end);
  const folded = (text: string) => fold(text, around.language, 'loose');
  return there !== quote && folded(there) !== folded(quote);
}

/** The line of a place: its words, cut short, and what stands beside them in the same paragraph. */
export function lineOf(place: Place, article: Sides): NoteCandidate['line'] {
  const around = textAround(place, article);
  if (around === null) return { before: '', passage: '', after: '' };
  const { text, range } = around;
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const lineEnd = text.indexOf('\n', range.end);
  const before = text.slice(Math.max(lineStart, range.start - 2 * shownBeside), range.start);
  const after = text.slice(range.end, lineEnd < 0 ? text.length : lineEnd);
  const passage = text.slice(range.start, range.end);
  const shown = cutText(passage, shownPassage);
  const [head, tail] = [lastGraphemes(before, shownBeside), cutText(after, shownBeside)];
  return {
    before: head.length >= range.start - lineStart ? head : `… ${wholeWords(head, 'end')}`,
    passage: shown === passage ? passage : `${wholeWords(shown, 'start')} …`,
    after: tail === after ? tail : `${wholeWords(tail, 'start')} …`,
  };
}

/** A cut text without the word that the cut went through. */
function wholeWords(text: string, kept: 'start' | 'end'): string {
  const space = kept === 'start' ? text.lastIndexOf(' ') : text.indexOf(' ');
  if (space < 0) return text;
  return kept === 'start' ? text.slice(0, space) : text.slice(space + 1);
}
