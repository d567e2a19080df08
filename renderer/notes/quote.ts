/** A quote short enough for a card. */
import type { Language } from '#core/articles/language.ts';

/**
 * The beginning of a quote on one line: at most `limit` graphemes, cut between words, with an ellipsis where it was
 * cut. It is cut by characters because a clipping box would cut the ink of Nastaliq.
 */
export function shortQuote(quote: string, language: Language, limit: number): string {
  const line = quote.replaceAll(/\s+/gu, ' ');
  const graphemes = [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(line)];
  const cut = graphemes[limit]?.index;
  if (cut === undefined) return line;
  const space = line.lastIndexOf(' ', cut);
  return `${line.slice(0, space > 0 ? space : cut)} …`;
}
