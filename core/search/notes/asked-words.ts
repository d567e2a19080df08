import type { ParsedQuery } from '../language/syntax.ts';

/** The words a query asks for anywhere, as typed: those of its words and phrases that are not negated. */
export const askedWords = ({ clauses }: ParsedQuery): string[] =>
  clauses
    .filter(({ negated }) => !negated)
    .flatMap(({ terms }) => terms)
    .flatMap((term) => {
      if (term.kind === 'filter' || term.kind === 'wild' || term.place !== null) return [];
      return 'word' in term ? [term.word] : term.words;
    })
    .map(({ text }) => text);
