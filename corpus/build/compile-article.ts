import type { Article, Cell, Paragraph, Segment } from '#core/articles/model.ts';
import type { ArticleText } from './parse-article.ts';

/**
 * An article of the corpus as the app knows it. Its text is its sentences joined by a space and its paragraphs by a
 * line feed; every translated sentence is a cell (`s0`, `s1`, …) over the source sentence it renders.
 * Call it with aligned texts only (`alignmentProblems` empty).
 * @param hash SHA-256 (hex) of a text in UTF-8.
 */
export function compileArticle(
  id: string,
  source: ArticleText,
  translation: ArticleText,
  hash: (text: string) => string,
): Article {
  const { text, paragraphs } = layOut(source);
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  const cells = translation.paragraphs.flat().flatMap((sentence, index): Cell[] => {
    const segment = segments[index];
    return segment ? [{ id: `s${index}`, ...segment, revision: 0, text: sentence.text }] : [];
  });
  return {
    id,
    origin: 'bundled',
    language: source.language,
    title: source.header['title'] ?? '',
    translatedTitle: translation.header['title'] ?? null,
    publication: source.header['source'] ?? '',
    translatedPublication: translation.header['source'] ?? null,
    date: source.header['date'] ?? null,
    licence: source.header['licence'] ?? null,
    added: source.header['written'] ?? '',
    version: hash(text),
    text,
    paragraphs,
    translation: { language: translation.language, cells },
  };
}

function layOut(source: ArticleText): { text: string; paragraphs: Paragraph[] } {
  let text = '';
  const paragraphs: Paragraph[] = [];
  for (const sentences of source.paragraphs) {
    if (text !== '') text += '\n';
    const segments: Segment[] = [];
    for (const sentence of sentences) {
      if (segments.length > 0) text += ' ';
      segments.push({ start: text.length, end: text.length + sentence.text.length });
      text += sentence.text;
    }
    paragraphs.push({ start: segments[0]?.start ?? text.length, end: text.length, segments });
  }
  return { text, paragraphs };
}
