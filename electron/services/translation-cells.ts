/** The rows of a translation: written by its commands, and kept beside its source when that changes. */
import type { Article, Cell, Paragraph } from '#core/articles/model.ts';
import { carriedCells } from '#core/translation/carry.ts';
import { coverageOf } from '#core/translation/coverage.ts';
import { ontoSegments } from '#core/translation/onto-segments.ts';
import { targetOf } from '#core/translation/target.ts';
import type { Changes } from '#electron/storage/changes.ts';
import type { OwnArticle } from './article-store.ts';
import type { Ground } from './ground.ts';
import { followCells } from './note-follow.ts';

/** The source that cells are written against. */
type Source = Pick<Article, 'version' | 'text' | 'paragraphs'>;

/** Makes `cells` (in any order) the translation of an article whose text stays as it is, and places its notes on them. */
export function writeCells(
  { library, now }: Ground,
  changes: Changes,
  { article, number }: OwnArticle,
  cells: readonly Cell[],
  paragraphs: Paragraph[] = article.paragraphs,
): void {
  const source = { ...article, paragraphs };
  const translation = writeRows(changes, article, source, cells);
  const modified = now().toISOString();
  // Typing in a cell translates no more letters than before: they need not be counted anew.
  const isTyping = standAlike(cells, article.translation?.cells ?? []);
  changes.update(
    'articles',
    { number },
    isTyping ? { modified } : { modified, coverage: coverageOf(source, cells) },
  );
  followCells(library, changes, article, { ...source, translation });
}

const standAlike = (cells: readonly Cell[], before: readonly Cell[]): boolean => {
  const places = new Map(before.map(({ id, start, end }) => [id, `${start} ${end}`]));
  return (
    cells.length === before.length &&
    cells.every(({ id, start, end }) => places.get(id) === `${start} ${end}`)
  );
};

/**
 * Brings the cells over to the article's new text: see `carriedCells`. Returns the translation as it then stands and its
 * coverage, which is for the caller to write.
 */
export function carryCells(
  changes: Changes,
  article: Article,
  after: Source,
): { readonly translation: Article['translation']; readonly coverage: number } {
  const cells = carriedCells(article, article.translation?.cells ?? [], after);
  return { translation: writeRows(changes, article, after, cells), coverage: coverageOf(after, cells) };
}

/** Joins the cells of sentences that became one. */
export function refitCells(ground: Ground, changes: Changes, own: OwnArticle, paragraphs: Paragraph[]): void {
  const cells = own.article.translation?.cells ?? [];
  const fitted = ontoSegments(cells, paragraphs);
  if (fitted.length === cells.length && fitted.every((cell, index) => cell === cells[index])) return;
  writeCells(ground, changes, own, fitted, paragraphs);
}

function writeRows(
  changes: Changes,
  article: Article,
  { version }: Source,
  cells: readonly Cell[],
): Article['translation'] {
  const language = targetOf(article);
  const before = new Map((article.translation?.cells ?? []).map((cell) => [cell.id, cell]));
  const kept = new Set(cells.map((cell) => cell.id));
  for (const id of before.keys()) if (!kept.has(id)) changes.remove('cells', { article_id: article.id, id });
  for (const cell of cells) {
    const { id, start, end, revision, text } = cell;
    const row = { version, start, end, revision, text };
    if (!before.has(id)) changes.insert('cells', { article_id: article.id, id, language, ...row });
    else if (before.get(id) !== cell || version !== article.version)
      changes.update('cells', { article_id: article.id, id }, row);
  }
  return cells.length === 0 ? null : { language, cells: cells.toSorted((a, b) => a.start - b.start) };
}
