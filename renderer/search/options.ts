/** The answer as sections of lines that can be chosen one by one. */
import type { Name } from '#core/names/model.ts';
import type { Hit, NoteHit, SearchAnswer, Snippet } from '#core/search/model.ts';
import { namesById } from '../app/name-list.ts';
import type { Target } from '../app/workspace.tsx';
import { targetsOf } from './found-marks.ts';
import { mostHits, whereOf, type SearchQuery } from './query.ts';

/** An article, or one of its snippets. */
export interface ArticleOption {
  readonly kind: 'article' | 'snippet';
  readonly hit: Hit;
  readonly snippet: Snippet | null;
  /** Places in the article that it leads to; the first is gone to. None where only the title matched. */
  readonly targets: readonly Target[];
}

export type Option =
  | ArticleOption
  | { readonly kind: 'note'; readonly note: NoteHit }
  | { readonly kind: 'name'; readonly name: Name }
  /** Asks for more articles. */
  | { readonly kind: 'more' };

export interface Section {
  readonly id: 'articles' | 'notes' | 'names';
  /** Articles, notes or names: those shown, and those found. */
  readonly shown: number;
  readonly total: number;
  /** Index of its first line among all lines. */
  readonly first: number;
  readonly options: readonly Option[];
}

/** Snippets shown under an article. */
const snippetsShown = 3;

/** Each article, then its snippets. The title's own snippet marks the title. */
const articleOptions = (hits: readonly Hit[]): ArticleOption[] =>
  hits.flatMap((hit) => {
    const inText = hit.snippets.filter((snippet) => snippet.side !== 'title').slice(0, snippetsShown);
    return [
      { kind: 'article', hit, snippet: null, targets: inText.flatMap(targetsOf) },
      ...inText.map((snippet) => ({ kind: 'snippet' as const, hit, snippet, targets: targetsOf(snippet) })),
    ];
  });

/**
 * The sections that a query shows of its answer, in order; empty ones are left out. Where one place of articles was
 * chosen, articles only.
 */
export function sectionsOf(query: SearchQuery, answer: SearchAnswer, names: readonly Name[]): Section[] {
  const where = whereOf(query);
  const shows = (id: Section['id']) =>
    where === 'everywhere' || where === id || (id === 'articles' && query.only === null);
  const byId = namesById(names);
  const found = answer.names.flatMap((id) => byId.get(id) ?? []);
  const more = answer.hits.length < Math.min(answer.total, mostHits);
  const sections: Omit<Section, 'first'>[] = [
    {
      id: 'articles',
      shown: answer.hits.length,
      total: answer.total,
      options: [...articleOptions(answer.hits), ...(more ? [{ kind: 'more' as const }] : [])],
    },
    {
      id: 'notes',
      shown: answer.notes.length,
      total: answer.notesTotal,
      options: answer.notes.map((note) => ({ kind: 'note', note })),
    },
    {
      id: 'names',
      shown: found.length,
      total: found.length,
      options: found.map((name) => ({ kind: 'name', name })),
    },
  ];
  let first = 0;
  return sections.flatMap((section) => {
    if (!shows(section.id) || section.options.length === 0) return [];
    const numbered = { ...section, first };
    first += section.options.length;
    return [numbered];
  });
}

/** A snippet belongs to the article above it; all else can be gone to page by page. */
export const isHead = (option: Option): boolean => option.kind !== 'snippet';

export const optionId = (index: number): string => `search-option-${index}`;
export const suggestionId = (index: number): string => `search-suggestion-${index}`;
