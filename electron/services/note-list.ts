/** All notes of the library as a list: narrowed, ordered and cut in SQL. */
import type { NoteQuestion } from '#core/notes/listing.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';
import { facetsOf } from './note-facets.ts';
import { NoteConditions, type Standing } from './note-filter.ts';
import { createBundledStanding } from './note-standing.ts';
import { NoteSummaries } from './note-summaries.ts';
import { notesWithWords } from './note-words.ts';

/** Orders of time; the others go by article and place, which no column has. */
const byTime = { created: 'n.created', modified: 'n.modified' } as const;

export function createNoteList(ground: Ground, names: NameStore): Pick<Handlers, 'notes.list' | 'notes.ids'> {
  const { library } = ground;
  const unplacedOfBundled = createBundledStanding(ground);
  const summaries = new NoteSummaries(ground);

  const ask = ({ filters, text }: NoteQuestion) => {
    const standing: Standing = { unplaced: JSON.stringify(unplacedOfBundled()) };
    const { numbers, matcher } = notesWithWords(ground, names, text);
    return { conditions: new NoteConditions(filters, numbers, standing), standing, matcher };
  };

  function idsOf(
    conditions: NoteConditions,
    { sort, reversed }: NoteQuestion,
    offset: number,
    limit: number,
  ): string[] {
    if (sort === 'article' || sort === 'place')
      return summaries.idsByArticle(conditions, { sort, reversed, offset, limit });
    const { sql, values } = conditions.where();
    const way = reversed ? 'ASC' : 'DESC';
    return library
      .all<{ id: string }>(
        `SELECT n.id FROM ${conditions.from()} WHERE ${sql} ORDER BY ${byTime[sort]} ${way}, n.id ${way} LIMIT ? OFFSET ?`,
        ...values,
        limit,
        offset,
      )
      .map(({ id }) => id);
  }

  return {
    'notes.list': ({ offset, limit, facets, ...question }) => {
      const { conditions, standing, matcher } = ask(question);
      const { sql, values } = conditions.where();
      const counted = facets ? facetsOf(ground, conditions, question.filters, standing) : null;
      const total =
        counted?.total ??
        library.get<{ total: number }>(
          `SELECT count(*) AS total FROM ${conditions.from()} WHERE ${sql}`,
          ...values,
        )?.total ??
        0;
      const ids = offset < total ? idsOf(conditions, question, offset, limit) : [];
      return { total, items: summaries.of(ids, matcher), facets: counted?.facets ?? null };
    },
    'notes.ids': ({ offset, limit, ...question }) => idsOf(ask(question).conditions, question, offset, limit),
  };
}
