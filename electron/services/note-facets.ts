/** How the notes of a list divide. */
import { colours } from '#core/notes/colours.ts';
import { articlesInFacets, type NoteFacets, type NoteFilters } from '#core/notes/listing.ts';
import { noteKinds, noteSides } from '#core/notes/listing-choices.ts';
import { languageSchema } from '#core/articles/model.ts';
import type { Ground } from './ground.ts';
import { divided, isBare, isUnplaced, sideOf, type NoteConditions, type Standing } from './note-filter.ts';

interface Group {
  colour: string;
  side: string;
  bare: number;
  /** How many of the notes. */
  unplaced: number;
  notes: number;
}

/** Those of a group that have a place, or those that have none. */
interface Part extends Group {
  readonly isUnplaced: boolean;
}

interface Counted {
  readonly total: number;
  readonly facets: NoteFacets & { readonly all: number };
}

function isOfKind(group: Part, kind: NoteFilters['kind']): boolean {
  switch (kind) {
    case 'highlight':
      return group.bare === 1 && group.side !== 'article';
    case 'text':
      return group.bare === 0;
    case 'article':
      return group.side === 'article';
    case 'unplaced':
      return group.isUnplaced;
    case null:
      return true;
  }
}

export function facetsOf(
  { library, articles }: Ground,
  conditions: NoteConditions,
  filters: NoteFilters,
  { unplaced }: Standing,
): Counted {
  // Colour, side and kind divide one and the same set: counted together, once.
  const { sql, values } = conditions.where('colours', 'side', 'kind');
  const rows = library.all<Group>(
    `SELECT n.colour, ${sideOf} AS side, ${isBare} AS bare, sum(${isUnplaced}) AS unplaced, count(*) AS notes
     FROM ${conditions.narrows('colours', 'side', 'kind') ? conditions.from('colours', 'side', 'kind') : divided}
     WHERE ${sql} GROUP BY 1, 2, 3`,
    unplaced,
    ...values,
  );
  const groups = rows.flatMap((row) => [
    { ...row, isUnplaced: true, notes: row.unplaced },
    { ...row, isUnplaced: false, notes: row.notes - row.unplaced },
  ]);
  const passes = {
    colours: ({ colour }: Part) =>
      filters.colours.length === 0 || filters.colours.some((one) => one === colour),
    side: ({ side }: Part) => filters.side === null || side === filters.side,
    kind: (group: Part) => isOfKind(group, filters.kind),
  };
  const count = (leftOut: keyof typeof passes | null, fits: (group: Part) => boolean): number =>
    groups
      .filter(
        (group) =>
          fits(group) &&
          (leftOut === 'colours' || passes.colours(group)) &&
          (leftOut === 'side' || passes.side(group)) &&
          (leftOut === 'kind' || passes.kind(group)),
      )
      .reduce((sum, { notes }) => sum + notes, 0);

  const tagsWhere = conditions.where('tags');
  // Tags have their articles with them; notes are looked at only where something narrows them.
  const tags = conditions.narrows('tags')
    ? library.all<{ tag: string; notes: number }>(
        `SELECT tag, count(*) AS notes FROM note_tags WHERE note_id IN (SELECT n.id FROM ${conditions.from('tags')} WHERE ${tagsWhere.sql})
         GROUP BY tag ORDER BY notes DESC, tag`,
        ...tagsWhere.values,
      )
    : library.all<{ tag: string; notes: number }>(
        `SELECT tag, count(*) AS notes FROM note_tags
         WHERE article_id NOT IN (SELECT id FROM main.articles WHERE deleted IS NOT NULL)
         GROUP BY tag ORDER BY notes DESC, tag`,
      );

  const articleWhere = conditions.where('articleId', 'shelf');
  const byArticle = library.all<{ article_id: string; notes: number }>(
    `SELECT n.article_id, count(*) AS notes FROM ${conditions.from('articleId', 'shelf')} WHERE ${articleWhere.sql} GROUP BY n.article_id ORDER BY notes DESC`,
    ...articleWhere.values,
  );
  const opened = new Set(
    library.all<{ article_id: string }>('SELECT article_id FROM positions').map((row) => row.article_id),
  );
  const onShelf = (fits: (id: string) => boolean): number =>
    byArticle.filter(({ article_id: id }) => fits(id)).reduce((sum, { notes }) => sum + notes, 0);

  const all = conditions.narrows()
    ? (library.get<{ notes: number }>(
        `SELECT count(*) AS notes FROM ${divided}
         WHERE n.deleted IS NULL AND n.article_id NOT IN (SELECT id FROM main.articles WHERE deleted IS NOT NULL)`,
      )?.notes ?? 0)
    : count(null, () => true);

  return {
    total: count(null, () => true),
    facets: {
      all,
      colours: recordOf(colours, (colour) => count('colours', (group) => group.colour === colour)),
      kinds: recordOf(noteKinds, (kind) => count('kind', (group) => isOfKind(group, kind))),
      sides: recordOf(noteSides, (side) => count('side', (group) => group.side === side)),
      shelves: {
        reading: onShelf((id) => opened.has(id)),
        bundled: onShelf((id) => articles.bundled.has(id)),
        own: onShelf((id) => !articles.bundled.has(id)),
      },
      tags: tags.map(({ tag, notes }) => ({ tag, notes })),
      articles: titled(
        library,
        byArticle.slice(0, articlesInFacets).map(({ article_id: id, notes }) => ({ id, notes })),
      ),
    },
  };
}

const recordOf = <K extends string>(keys: readonly K[], count: (key: K) => number) =>
  Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>;

function titled(
  library: Ground['library'],
  counted: readonly { readonly id: string; readonly notes: number }[],
): NoteFacets['articles'] {
  const rows = library.all<{ id: string; title: string; language: string }>(
    'SELECT id, title, language FROM shelf WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(counted.map(({ id }) => id)),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return counted.flatMap(({ id, notes }) => {
    const article = byId.get(id);
    return article
      ? [{ id, title: article.title, language: languageSchema.parse(article.language), notes }]
      : [];
  });
}
