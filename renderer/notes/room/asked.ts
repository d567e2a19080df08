/** What the list of all notes is asked for, as the reader set it. */
import type { Colour } from '#core/notes/colours.ts';
import type { NoteKind, NoteShelf, NoteSide, NoteSort } from '#core/notes/listing-choices.ts';
import type { Params } from '#electron/contract/methods.ts';

/** How long ago a note was made at the most. */
export const ages = ['day', 'week', 'month', 'year'] as const;
export type Age = (typeof ages)[number];

export interface Asked {
  readonly typed: string;
  readonly colours: ReadonlySet<Colour>;
  readonly tags: ReadonlySet<string>;
  readonly kind: NoteKind | null;
  readonly side: NoteSide | null;
  readonly shelf: NoteShelf | null;
  readonly articleId: string | null;
  readonly made: Age | null;
  readonly sort: NoteSort;
  readonly reversed: boolean;
}

export const nothingAsked: Asked = {
  typed: '',
  colours: new Set(),
  tags: new Set(),
  kind: null,
  side: null,
  shelf: null,
  articleId: null,
  made: null,
  sort: 'created',
  reversed: false,
};

/** What it is narrowed to is let go; the order stays. */
export const widened = ({ sort, reversed }: Asked): Asked => ({ ...nothingAsked, sort, reversed });

export const isNarrowed = ({ typed, colours, tags, kind, side, shelf, articleId, made }: Asked): boolean =>
  typed.trim() !== '' ||
  colours.size > 0 ||
  tags.size > 0 ||
  [kind, side, shelf, articleId, made].some((one) => one !== null);

/** Days of an age, today among them. */
export const daysOf: Readonly<Record<Age, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** The first instant of the day on which an age begins, where the reader is. */
export function beginningOf(age: Age, now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1 - daysOf[age]);
}

export type Question = Pick<Params<'notes.list'>, 'filters' | 'text' | 'sort' | 'reversed'>;

/** As the backend is asked. `now` decides where ages begin. */
export const questionOf = (asked: Asked, now: Date): Question => ({
  text: asked.typed,
  sort: asked.sort,
  reversed: asked.reversed,
  filters: {
    colours: [...asked.colours],
    tags: [...asked.tags],
    kind: asked.kind,
    side: asked.side,
    shelf: asked.shelf,
    articleId: asked.articleId,
    from: asked.made === null ? null : beginningOf(asked.made, now).toISOString(),
  },
});
