import type { Language } from '../../articles/language.ts';
import type { Article, Cell, Origin } from '../../articles/model.ts';
import type { Place } from './fields.ts';
import type { Snippet } from '../model.ts';
import { analyse, type AnalysedText } from './analyse.ts';

/** What search needs of an article. An `Article` is one. */
export interface SearchedArticle {
  readonly id: string;
  readonly origin: Origin;
  readonly language: Language;
  readonly title: string;
  readonly translatedTitle: string | null;
  readonly publication: string;
  readonly translatedPublication: string | null;
  readonly date: Article['date'];
  readonly text: string;
  readonly translation: {
    readonly language: Language;
    readonly cells: readonly Pick<Cell, 'id' | 'text'>[];
  } | null;
}

/** One text of an article, analysed: its title, its source or one cell of its translation. */
export interface SearchedText {
  readonly side: Snippet['side'];
  readonly language: Language;
  readonly cell: string | null;
  readonly analysed: AnalysedText;
}

/** One text of an article as it stands. */
export interface PlainText extends Omit<SearchedText, 'analysed'> {
  readonly content: string;
}

/** All texts of an article in order. */
export function plainTextsOf(article: SearchedArticle): PlainText[] {
  const { language, title, translatedTitle, text, translation } = article;
  const other = translation?.language ?? language;
  const texts: PlainText[] = [
    { side: 'title', language, cell: null, content: title },
    { side: 'source', language, cell: null, content: text },
  ];
  if (translatedTitle !== null)
    texts.push({ side: 'title', language: other, cell: null, content: translatedTitle });
  for (const cell of translation?.cells ?? [])
    texts.push({ side: 'translation', language: other, cell: cell.id, content: cell.text });
  return texts;
}

/** Length of all texts of an article, in UTF-16 units. */
export const unitsOf = ({ title, translatedTitle, text, translation }: SearchedArticle): number =>
  (translation?.cells ?? []).reduce(
    (sum, cell) => sum + cell.text.length,
    title.length + (translatedTitle?.length ?? 0) + text.length,
  );

const analysedArticles = new WeakMap<SearchedArticle, readonly SearchedText[]>();

/** All texts of an article, analysed; kept for as long as the article object itself is. */
export function textsOf(article: SearchedArticle): readonly SearchedText[] {
  const known = analysedArticles.get(article);
  if (known) return known;
  const texts = plainTextsOf(article).map(({ content, ...text }) => ({
    ...text,
    analysed: analyse(content),
  }));
  analysedArticles.set(article, texts);
  return texts;
}

/** What is indexed of an article. */
export interface IndexedTexts {
  readonly title: string;
  readonly translatedTitle: string | null;
  readonly text: string;
  readonly translation: { readonly texts: readonly string[] } | null;
}

/** The texts of each place, in order. */
export const placeTexts = (article: IndexedTexts): Record<Place, readonly string[]> => ({
  title: article.translatedTitle === null ? [article.title] : [article.title, article.translatedTitle],
  source: [article.text],
  translation: article.translation?.texts ?? [],
});
