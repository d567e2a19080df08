/** A quote short enough for a card. */
import type { Language } from '#core/articles/language.ts';

const segmenters = {
  ur: new Intl.Segmenter('ur', { granularity: 'grapheme' }),
  en: new Intl.Segmenter('en', { granularity: 'grapheme' }),
};

/** No grapheme of a text that is read is longer on average. UTF-16 units. */
const longGrapheme = 8;

/**
 * The beginning of a quote on one line: at most `limit` graphemes, cut between words, with an ellipsis where it was
 * cut. It is cut by characters because a clipping box would cut the ink of Nastaliq.
 */
export function shortQuote(quote: string, language: Language, limit: number): string {
  const line = quote.replaceAll(/\s+/gu, ' ');
  if (line.length <= limit) return line;
  const graphemes = [...segmenters[language].segment(line.slice(0, (limit + 1) * longGrapheme))];
  const cut = graphemes[limit]?.index;
  if (cut === undefined) return line;
  const space = line.lastIndexOf(' ', cut);
  return `${line.slice(0, space > 0 ? space : cut)} …`;
}
