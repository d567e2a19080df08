/** Where in a form of names a problem is shown: at the spelling that it is about, else over the buttons. */
import { problemOf, type Problem } from '#core/problem.ts';
import { phrase } from '../i18n/i18n.ts';

export interface FormProblem {
  /** The spelling as it was sent; null where the problem is about none. */
  readonly spelling: string | null;
  readonly message: string;
}

const aboutSpelling: ReadonlySet<Problem['kind']> = new Set([
  'spelling-taken',
  'spelling-empty',
  'spelling-one-letter',
  'spelling-stop-word',
  'spelling-bundled',
]);

export function formProblem(thrown: unknown): FormProblem {
  const problem = problemOf(thrown);
  const { spelling } = problem.facts;
  return {
    spelling: aboutSpelling.has(problem.kind) && spelling !== undefined ? String(spelling) : null,
    message: phrase(problem),
  };
}
