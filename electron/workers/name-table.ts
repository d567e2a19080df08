/** Files of names beside the app: written out, read, and compared with the names that are known. */
import { randomUUID } from 'node:crypto';
import { draftNames, type Drafts } from '#core/names/exchange/draft-names.ts';
import { guessColumns } from '#core/names/exchange/guess-columns.ts';
import { sampleRows, tableSpellings } from '#core/names/exchange/limits.ts';
import type { NameTable, TableMapping } from '#core/names/exchange/model.ts';
import { namesToCsv } from '#core/names/exchange/names-csv.ts';
import { namesToJson } from '#core/names/exchange/names-json.ts';
import { KnownSpellings, Plan } from '#core/names/exchange/plan-import.ts';
import { shown } from '#core/names/exchange/problems.ts';
import { readTable } from '#core/names/exchange/read-table.ts';
import type { Table } from '#core/names/exchange/table.ts';
import { ProblemError } from '#core/problem.ts';
import type { NamesGround, NameTaskHandlers } from './names-engine.ts';

interface Held {
  readonly token: string;
  readonly file: string;
  readonly table: Table;
}

interface Asked {
  readonly table: string;
  readonly mapping: TableMapping | null;
  readonly takeDoubtful: boolean;
}

type AskingMethod = 'names.planImport' | 'names.import';

/** The last value for one key. */
class Kept<T> {
  #kept: { readonly key: string; readonly value: T } | null = null;

  of(key: string, make: () => T): T {
    if (this.#kept?.key !== key) this.#kept = { key, value: make() };
    return this.#kept.value;
  }

  forget(): void {
    this.#kept = null;
  }
}

/** Of the files that are read, the last one is held, with what was last asked of it. */
export function createNameTable({
  names,
  generation,
}: Pick<NamesGround, 'names' | 'generation'>): Pick<
  NameTaskHandlers,
  'export' | 'readTable' | 'planImport' | 'plannedNames'
> {
  let held: Held | null = null;
  const drafts = new Kept<Drafts>();
  const known = new Kept<KnownSpellings>();
  const plans = new Kept<Plan>();

  function heldAs(token: string): Held {
    if (held?.token !== token) throw new ProblemError('table-gone');
    return held;
  }

  function planOf(method: AskingMethod, { table: token, mapping, takeDoubtful }: Asked): Plan {
    const { table, file } = heldAs(token);
    if (table.format === 'csv' && mapping !== null && mapping.roles.length !== table.columns.length)
      throw new ProblemError('bad-request', { method, detail: 'mapping: one role a column' });
    if (table.format === 'csv' && !holdsSpellings(mapping))
      throw new ProblemError('table-columns', { name: file });
    const asked = JSON.stringify([token, mapping, takeDoubtful]);
    const now = String(generation());
    return plans.of(`${now} ${asked}`, () => {
      const found = drafts.of(asked, () => fewEnough(draftNames(table, mapping, takeDoubtful), file));
      return new Plan(
        found,
        known.of(now, () => new KnownSpellings(names.all())),
      );
    });
  }

  return {
    export: ({ ids, format, links }) => {
      const told = ids === null ? [...names.all()] : ids.flatMap((id) => names.get(id) ?? []);
      return { text: format === 'csv' ? namesToCsv(told) : namesToJson(told, links), names: told.length };
    },
    readTable: ({ name, bytes }) => {
      held = null;
      drafts.forget();
      plans.forget();
      const table = readTable(new Uint8Array(bytes), name);
      held = { token: randomUUID(), file: name, table };
      return described(held);
    },
    planImport: ({ offset, limit, ...asked }) => planOf('names.planImport', asked).page(offset, limit),
    plannedNames: ({ rows, ...asked }) => {
      refuseForeignRows(heldAs(asked.table).table, rows);
      return new TextEncoder().encode(JSON.stringify(planOf('names.import', asked).names()));
    },
  };
}

/** Throws `bad-request` for a row that the file does not have. */
function refuseForeignRows(table: Table, rows: readonly number[]): void {
  const there = new Set((table.format === 'json' ? table.names : table.rows).map(({ row }) => row));
  const foreign = rows.find((row) => !there.has(row));
  if (foreign !== undefined)
    throw new ProblemError('bad-request', { method: 'names.import', detail: `choices: row ${foreign}` });
}

/** Throws `table-spellings`. */
function fewEnough(drafts: Drafts, name: string): Drafts {
  let spellings = 0;
  for (const { draft } of drafts.names) {
    spellings += draft.spellings.length;
    if (spellings > tableSpellings)
      throw new ProblemError('table-spellings', { name, row: draft.row, limit: tableSpellings });
  }
  return drafts;
}

const holdsSpellings = (mapping: TableMapping | null): boolean =>
  mapping?.roles.some((role) => role === 'spelling' || role === 'spellings') ?? false;

function described({ token, file, table }: Held): NameTable {
  const known = { table: token, file };
  if (table.format === 'json')
    return {
      ...known,
      format: 'json',
      columns: [],
      sample: [],
      rows: table.names.length,
      guess: null,
      layout: 'bayaz',
    };
  const { layout, mapping } = guessColumns(table);
  return {
    ...known,
    format: 'csv',
    columns: table.columns.map(shown),
    sample: table.rows.slice(0, sampleRows).map(({ cells }) => cells.map(shown)),
    rows: table.rows.length,
    guess: mapping,
    layout,
  };
}
