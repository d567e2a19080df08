import type { Language } from '../articles/language.ts';
import type { Article, Cell, Origin } from '../articles/model.ts';
import type { Place } from './fields.ts';
import type { Snippet } from './model.ts';
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

const analysedArticles = new WeakMap<SearchedArticle, readonly SearchedText[]>();

/** All texts of an article, analysed; kept for as long as the article object itself is. */
export function textsOf(article: SearchedArticle): readonly SearchedText[] {
  const known = analysedArticles.get(article);
  if (known) return known;
  const text = (side: SearchedText['side'], language: Language, cell: string | null, content: string) => ({
    side,
    language,
    cell,
    analysed: analyse(content),
  });
  const { language, translation, translatedTitle } = article;
  const texts = [text('title', language, null, article.title), text('source', language, null, article.text)];
  if (translatedTitle !== null)
    texts.push(text('title', translation?.language ?? language, null, translatedTitle));
  for (const cell of translation?.cells ?? [])
    texts.push(text('translation', translation?.language ?? language, cell.id, cell.text));
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
