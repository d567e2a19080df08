/** What a person does to the translation of an own article. */
import { randomUUID } from 'node:crypto';
import type { Article, Cell } from '#core/articles/model.ts';
import { refuseMalformed } from '#core/import/malformed.ts';
import { ProblemError } from '#core/problem.ts';
import {
  changedCell,
  isBlank,
  joinCells,
  partCell,
  refuseTranslated,
  wholeSegments,
} from '#core/translation/cells.ts';
import type { Handlers, Received } from '#electron/contract/methods.ts';
import { typingPause } from '#electron/storage/command.ts';
import type { OwnArticle } from './article-store.ts';
import type { Ground } from './ground.ts';
import { writeCells } from './translation-cells.ts';

type CommandMethods = 'translation.write' | 'translation.join' | 'translation.part';

const cellsOf = ({ translation }: Article): readonly Cell[] => translation?.cells ?? [];

function cellOf(article: Article, id: string): Cell {
  const cell = cellsOf(article).find((other) => other.id === id);
  if (cell === undefined) throw new ProblemError('cell-missing', { id });
  return cell;
}

export function createTranslationCommands(ground: Ground): Pick<Handlers, CommandMethods> {
  const { articles, journal } = ground;

  function opened({ articleId, version }: { articleId: string; version: string }): OwnArticle {
    const own = articles.own(articleId);
    if (own.article.version !== version) throw new ProblemError('anchor-outdated', { id: articleId });
    return own;
  }

  return {
    'translation.write': (request) => {
      const own = opened(request);
      const { article } = own;
      refuseMalformed(request.text, article.title);
      const range = { start: request.start, end: request.end };
      const before = request.cell === null ? null : cellOf(article, request.cell);
      const after = written(article, before, request);
      if (after === before) return { cell: after };
      const key = `translation:${article.id}:${range.start}-${range.end}`;
      journal.run(
        { kind: 'translation.write', subject: article.title, coalesce: { key, within: typingPause } },
        (changes) => {
          const others = cellsOf(article).filter((cell) => cell !== before);
          writeCells(ground, changes, own, after === null ? others : [...others, after]);
        },
      );
      return { cell: after };
    },
    'translation.join': (request) => {
      const own = opened(request);
      const { article } = own;
      const { paragraphs, id } = article;
      const made = joinCells({ paragraphs, cells: cellsOf(article) }, request);
      if (made === null) return article;
      const { joined, gone } = made;
      journal.run({ kind: 'translation.join', subject: article.title }, (changes) => {
        const others = cellsOf(article).filter((cell) => cell.id !== joined.id && !gone.includes(cell));
        writeCells(ground, changes, own, [...others, joined]);
      });
      return articles.open(id);
    },
    'translation.part': (request) => {
      const own = opened(request);
      const { article } = own;
      const cell = cellOf(article, request.cell);
      const parts = partCell(article.paragraphs, cell, { ...request, id: randomUUID() });
      journal.run({ kind: 'translation.part', subject: article.title }, (changes) => {
        const others = cellsOf(article).filter((other) => other !== cell);
        writeCells(ground, changes, own, [...others, ...parts.filter((part) => part !== null)]);
      });
      return articles.open(article.id);
    },
  };
}

/** What becomes of a cell, or of a gap, when its text is written; the same cell where nothing changes. */
function written(article: Article, before: Cell | null, request: Received<'translation.write'>): Cell | null {
  const { start, end, text } = request;
  if (before === null) {
    wholeSegments(article.paragraphs, { start, end });
    refuseTranslated(cellsOf(article), { start, end });
    return isBlank(text) ? null : { id: randomUUID(), start, end, revision: 0, text };
  }
  // The window knows the cell as it was before it was joined or parted.
  if (before.start !== start) throw new ProblemError('segment-boundary', { at: start });
  if (before.end !== end) throw new ProblemError('segment-boundary', { at: end });
  if (isBlank(text)) return null;
  return text === before.text ? before : changedCell(before, before, text);
}
