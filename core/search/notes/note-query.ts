import { wordsOf } from '../../folding.ts';
import { formsOf } from '../index/analyse.ts';
import type { Alternative, Query } from '../query.ts';
import type { ArticleFilter } from '../index/retriever.ts';
import { waysOfWord } from '../word-atoms.ts';

/** Met where any of these is met. */
export type AnyOf = readonly Alternative[];

/** One thing asked of a note: any of all this meets it. */
export interface NoteDemand {
  readonly alternatives: AnyOf;
  /** Each list as a whole: the words of `note:`. */
  readonly together: readonly (readonly AnyOf[])[];
  readonly tags: readonly string[];
  /** Met by its article. */
  readonly articles: readonly ArticleFilter[];
}

/** What a query asks of notes. */
export interface NoteQuery {
  readonly required: readonly NoteDemand[];
  /** A note that meets any of these is left out. */
  readonly excluded: readonly NoteDemand[];
}

/**
 * What a query asks of notes, whose text, quote and tags are all one place to it: words that are bound to a place of
 * articles stand in no note. Null where it asks nothing that a note could meet, or only things of articles.
 */
export function noteQueryOf(query: Query): NoteQuery | null {
  const required: NoteDemand[] = [];
  const excluded: NoteDemand[] = [];
  for (const [position, { required: isRequired, negated }] of query.positions.entries()) {
    const demand = demandAt(query, position);
    if (negated) excluded.push(demand);
    else if (isRequired) required.push(demand);
  }
  const canBeMet = required.every((demand) => isOfNotes(demand) || demand.articles.length > 0);
  const asksNotes = required.some((demand) => isOfNotes(demand) && demand.articles.length === 0);
  return canBeMet && asksNotes ? { required, excluded } : null;
}

const isOfNotes = ({ alternatives, together, tags }: NoteDemand): boolean =>
  alternatives.length + together.length + tags.length > 0;

function demandAt({ atoms, filters }: Query, position: number): NoteDemand {
  const here = filters.filter(({ at }) => at === position).map(({ filter }) => filter);
  return {
    alternatives: atoms
      .filter(({ from, to }) => from <= position && position < to)
      .flatMap(({ alternatives }) => alternatives)
      .filter(({ probes }) => probes.every(({ place }) => place === null)),
    together: here.flatMap((filter) => {
      const words = filter.kind === 'note' ? anyFormOf(filter.words) : [];
      return words.length > 0 ? [words] : [];
    }),
    tags: here.flatMap((filter) => (filter.kind === 'tag' ? [filter.tag] : [])),
    articles: here.filter(({ kind }) => kind !== 'note' && kind !== 'tag'),
  };
}

/** Words as typed, each in any form. */
export const anyFormOf = (words: readonly string[]): AnyOf[] =>
  words.flatMap((text) =>
    wordsOf(text).flatMap(({ start, end }): AnyOf[] => {
      const word = text.slice(start, end);
      const forms = formsOf(word);
      return forms === null ? [] : [waysOfWord({ start, end, text: word, forms }, null, false, () => false)];
    }),
  );

/** Every way to meet what is required, to be marked in the notes found. */
export const markedIn = ({ required }: NoteQuery): AnyOf =>
  required.flatMap(({ alternatives, together }) => [...alternatives, ...together.flat(2)]);
