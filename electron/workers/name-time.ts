import { overTime } from '#core/names/periods.ts';
import type { NameTaskHandlers } from './names-engine.ts';
import { soughtOf, type Standings } from './name-standing.ts';

/** Mentions of a name by the dates of the articles. Throws `name-missing`. */
export const createTime =
  (standings: Standings): NameTaskHandlers['overTime'] =>
  ({ id }) =>
    overTime(standings.of(soughtOf(standings.open(id))));
