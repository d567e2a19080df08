/** Mentions of a name in their lines, page by page: only the articles of the page are read. */
import type { Article, Range } from '#core/articles/model.ts';
import { mentionsInArticle } from '#core/names/article-mentions.ts';
import { besideMentions } from '#core/names/beside.ts';
import type { Mention, NameLine } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';
import { contextOf } from '#core/search/concordance/concordance.ts';
import { settlementsOf } from '#electron/storage/settlement-rows.ts';
import { createArticleReader } from './article-texts.ts';
import type { NamesGround, NameTaskHandlers } from './names-engine.ts';
import type { NamesTasks } from './names-messages.ts';
import { soughtOf, type Standing, type Standings } from './name-standing.ts';

type Params = NamesTasks['lines']['params'];

/** An article's part of the list: the mentions in it of one spelling, or (null) of those asked for. */
interface Part extends Standing {
  readonly spellingId: string | null;
}

/** A list in its order; `ends[n]` counts the mentions up to the end of part n. */
interface List {
  readonly key: string;
  readonly version: string;
  readonly parts: readonly Part[];
  readonly ends: Uint32Array;
}

/**
 * Throws `name-missing` or `spelling-missing`. Pages are cut by what was counted: while an article waits to be counted
 * anew, a page may have fewer lines than its place in the list says.
 */
export function createLines(ground: NamesGround, standings: Standings): NameTaskHandlers['lines'] {
  const { db, names } = ground;
  const read = createArticleReader(db, standings.shipped);
  let kept: List | null = null;

  const listOf = (params: Params, spellings: readonly { readonly id: string }[]): List => {
    const key = JSON.stringify([params.id, params.spellingId, params.sort]);
    const version = standings.version();
    if (kept?.key !== key || kept.version !== version) {
      const parts =
        params.sort === 'spelling'
          ? spellings.flatMap((spelling) => ordered(standings.of([spelling]), 'newest', spelling.id))
          : ordered(standings.of(spellings), params.sort, null);
      let end = 0;
      kept = { key, version, parts, ends: Uint32Array.from(parts, ({ mentions }) => (end += mentions)) };
    }
    return kept;
  };

  const linesOf = (nameId: string, wanted: ReadonlySet<string>, { articleId }: Part): NameLine[] => {
    const article = read(articleId);
    if (article === null) return [];
    const mentions = mentionsInArticle(article, names, settlementsOf(db, articleId)).filter(
      (mention) => mention.nameId === nameId,
    );
    const beside = besideMentions(article, mentions);
    return mentions.flatMap((mention, number) =>
      wanted.has(mention.spellingId) ? [lineOf(article, mention, beside[number] ?? null)] : [],
    );
  };

  return (params) => {
    const { id, spellingId, offset, limit } = params;
    const sought = soughtOf(standings.open(id));
    const spellings = spellingId === null ? sought : sought.filter((spelling) => spelling.id === spellingId);
    if (spellingId !== null && !standings.open(id).spellings.some((spelling) => spelling.id === spellingId))
      throw new ProblemError('spelling-missing', { id: spellingId });
    const { parts, ends } = listOf(params, spellings);
    const total = ends.at(-1) ?? 0;
    const all = new Set(spellings.map((spelling) => spelling.id));
    const lines: NameLine[] = [];
    for (let at = firstEndingAfter(ends, offset); at < parts.length; at += 1) {
      const part = parts[at];
      const begin = ends[at - 1] ?? 0;
      if (part === undefined || begin >= offset + limit) break;
      const wanted = part.spellingId === null ? all : new Set([part.spellingId]);
      const here = linesOf(id, wanted, part).slice(0, part.mentions);
      lines.push(...here.slice(Math.max(0, offset - begin), offset + limit - begin));
    }
    return { total, lines };
  };
}

/** Undated articles last, either way; of one day in the order of their ids, so that pages never overlap. */
function ordered(
  standings: readonly Standing[],
  sort: 'newest' | 'oldest',
  spellingId: string | null,
): Part[] {
  const sign = sort === 'newest' ? -1 : 1;
  return standings
    .map((standing): Part => ({ ...standing, spellingId }))
    .toSorted((a, b) => {
      if (a.date !== b.date) {
        if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
        return a.date < b.date ? -sign : sign;
      }
      return a.articleId < b.articleId ? -1 : 1;
    });
}

/** Number of the first part that ends after `offset`; the number of parts where none does. */
function firstEndingAfter(ends: Uint32Array, offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function lineOf(article: Article, mention: Mention, beside: string[] | null): NameLine {
  const { cell, start, end } = mention;
  const side = cell === null ? paragraphOf(article, start) : cellOf(article, cell);
  const context = contextOf(side.text, start - side.start, end - side.start);
  return {
    articleId: article.id,
    title: article.title,
    articleLanguage: article.language,
    publication: article.publication,
    translatedPublication: article.translatedPublication,
    date: article.date,
    language: cell === null ? article.language : (article.translation?.language ?? article.language),
    cell,
    start,
    end,
    spellingId: mention.spellingId,
    uncertain: mention.uncertain,
    before: side.text.slice(context.start, start - side.start),
    text: side.text.slice(start - side.start, end - side.start),
    after: side.text.slice(end - side.start, context.end),
    beside,
  };
}

interface Side extends Pick<Range, 'start'> {
  readonly text: string;
}

/** A line keeps within its paragraph: what stands in the next belongs to something else. */
function paragraphOf({ text, paragraphs }: Article, at: number): Side {
  const paragraph = paragraphs.find(({ start, end }) => start <= at && at < end);
  return paragraph === undefined
    ? { start: 0, text }
    : { start: paragraph.start, text: text.slice(paragraph.start, paragraph.end) };
}

function cellOf({ translation }: Article, id: string): Side {
  return { start: 0, text: translation?.cells.find((cell) => cell.id === id)?.text ?? '' };
}
