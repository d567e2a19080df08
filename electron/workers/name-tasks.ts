/** The tasks of the names worker, put together. */
import { ProblemError } from '#core/problem.ts';
import type { NamesGround, NameTaskHandlers } from './names-engine.ts';

const notYet = (): never => {
  throw new ProblemError('unexpected', { detail: 'not built' });
};

export function createNameTasks(ground: NamesGround): NameTaskHandlers {
  void ground;
  return {
    overview: notYet,
    lines: notYet,
    overTime: notYet,
    company: notYet,
    propose: notYet,
    export: notYet,
    readTable: notYet,
    planImport: notYet,
    plannedNames: notYet,
  };
}
