/** The tasks of the names worker, put together. */
import { createProposing } from './name-proposals.ts';
import { createCompany } from './name-company.ts';
import { createLines } from './name-lines.ts';
import { createOverview } from './name-overview.ts';
import { createStandings } from './name-standing.ts';
import { createNameTable } from './name-table.ts';
import { createTime } from './name-time.ts';
import type { NamesGround, NameTaskHandlers } from './names-engine.ts';

export function createNameTasks(ground: NamesGround): NameTaskHandlers {
  const standings = createStandings(ground);
  return {
    overview: createOverview(ground, standings),
    lines: createLines(ground, standings),
    overTime: createTime(standings),
    company: createCompany(ground, standings),
    propose: createProposing(ground),
    ...createNameTable(ground),
  };
}
