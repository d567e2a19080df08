/** What the reader said should become of incoming names, as the window keeps it and as the backend is told. */
import type { MergeChoice } from '#core/names/exchange/model.ts';
import type { Params } from '#electron/contract/methods.ts';

/** Of one name: into which known name (its id), or as the others. */
export type Answer = 'all' | 'new' | 'skip' | `into:${string}`;

export interface Answers {
  readonly takeDoubtful: boolean;
  /** For all that have no answer of their own. */
  readonly otherwise: MergeChoice;
  /** By row. */
  readonly own: ReadonlyMap<number, Answer>;
}

/** Nothing becomes one with a known name unasked. */
export const noAnswers: Answers = { takeDoubtful: false, otherwise: 'skip', own: new Map() };

export const answered = (answers: Answers, row: number, answer: Answer): Answers => {
  const own = new Map(answers.own);
  if (answer === 'all') own.delete(row);
  else own.set(row, answer);
  return { ...answers, own };
};

/** The known name that an answer chooses; null for other answers. */
export const chosenName = (answer: Answer): string | null =>
  answer.startsWith('into:') ? answer.slice('into:'.length) : null;

export function choicesOf({ own }: Answers): Params<'names.import'>['choices'] {
  return [...own].map(([row, answer]) => {
    if (answer === 'new' || answer === 'skip') return { row, choice: answer };
    return { row, choice: 'merge', nameId: chosenName(answer) };
  });
}
