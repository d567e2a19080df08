/** The articles that the palette offers: asked of the search index, which finds a few among a hundred thousand as fast as among few. */
import { useQuery } from '@tanstack/react-query';
import type { Language } from '#core/articles/language.ts';
import { fold } from '#core/folding.ts';
import { call } from '../app/backend.ts';
import { ask } from './ask.ts';
import { holds, ranked, shownOfKind } from './palette-items.ts';
import { titleQuery } from './title-query.ts';

export interface PaletteArticle {
  readonly id: string;
  readonly title: string;
  readonly translatedTitle: string | null;
  readonly publication: string;
  readonly language: Language;
}

/** Articles asked for, of which the likeliest are shown. */
const articlesAsked = 20;

/** Those read last; where nothing was read yet, those of the library. */
async function recent(): Promise<readonly PaletteArticle[]> {
  const read = await call('articles.list', { shelf: 'reading', sort: 'opened', limit: shownOfKind });
  return read.total > 0 ? read.items : (await call('articles.list', { limit: shownOfKind })).items;
}

async function found(asked: string, signal: AbortSignal): Promise<readonly PaletteArticle[]> {
  const text = titleQuery(asked);
  if (text === '') return [];
  const filters = { place: 'title', shelf: null, publication: null, year: null } as const;
  const { hits } = await ask('search.find', { text, filters, limit: articlesAsked }, signal);
  return hits.map(({ articleId, ...article }) => ({ id: articleId, ...article }));
}

const textsOf = ({ title, translatedTitle, publication }: PaletteArticle) => [
  title,
  translatedTitle ?? '',
  publication,
];

/** The articles whose title or source has words that begin so; without a query those read last. */
export function useArticlesFor(asked: string): readonly PaletteArticle[] {
  const { data, isPlaceholderData } = useQuery({
    // Under the key whose answers are asked for anew when that changes which they follow from.
    queryKey: asked === '' ? ['articles', 'palette'] : ['search', 'palette', asked],
    queryFn: ({ signal }) => (asked === '' ? recent() : found(asked, signal)),
    placeholderData: (previous) => previous,
    // The text is hardly ever asked for again; a shelf is always read as it is now.
    gcTime: 0,
  });
  const listed = data ?? [];
  if (asked === '') return listed.slice(0, shownOfKind);
  // Until the library has answered, those of the articles on show that the text still fits.
  const fitting = isPlaceholderData ? listed.filter((article) => holds(textsOf(article), asked)) : listed;
  const byTitle = ranked(fitting, asked, ({ title, translatedTitle }) =>
    [title, translatedTitle ?? ''].map((text) => fold(text, 'ur', 'loose')),
  );
  return [...new Set([...byTitle, ...fitting])].slice(0, shownOfKind);
}
