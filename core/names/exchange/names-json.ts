/** Names as JSON: everything about them, links among them included. */
import { z } from 'zod';
import { ProblemError } from '../../problem.ts';
import { linkKindSchema, type Link, type Name } from '../model.ts';
import { tableRows } from './limits.ts';
import type { JsonTable, ToldName } from './table.ts';

const format = 'bayaz-names';
/** Rises when a file of the old form can no longer be read as the new. */
const version = 1;

const fileSchema = z.object({ format: z.literal(format), version: z.int(), names: z.array(z.unknown()) });

const toldSchema = z.object({
  /** Links of the file speak of it. */
  id: z.string().optional(),
  kind: z.string().default(''),
  spellings: z.array(
    z.object({
      language: z.string().default(''),
      text: z.string(),
      note: z.string().default(''),
      off: z.boolean().default(false),
      isWord: z.boolean().nullable().default(null),
    }),
  ),
  about: z.object({ ur: z.string().default(''), en: z.string().default('') }).default({ ur: '', en: '' }),
  romanisation: z.string().default(''),
  note: z.string().default(''),
  /** From this name to others of the file. */
  links: z.array(z.object({ kind: linkKindSchema, to: z.string() })).default([]),
});

/** Names, one a line, with the links that go from one of them to another. */
export function namesToJson(names: readonly Name[], links: Iterable<Link>): string {
  const within = new Set(names.map(({ id }) => id));
  const linksFrom = Map.groupBy(
    [...links].filter(({ from, to }) => within.has(from) && within.has(to)),
    ({ from }) => from,
  );
  const told = names.map((name) => JSON.stringify(toldOf(name, linksFrom.get(name.id) ?? [])));
  const head = JSON.stringify({ format, version, names: [] }).slice(0, -2);
  return `${head}\n${told.join(',\n')}\n]}\n`;
}

/** What is empty is left out: the longest file that is read holds so much more. */
function toldOf({ id, kind, spellings, about, romanisation, note }: Name, links: readonly Link[]) {
  return {
    id,
    kind,
    spellings: spellings.map(({ language, text, note, off, isWord }) => ({
      language,
      text,
      ...(note === '' ? {} : { note }),
      ...(off ? { off } : {}),
      isWord,
    })),
    ...(about.ur === '' && about.en === '' ? {} : { about }),
    ...(romanisation === '' ? {} : { romanisation }),
    ...(note === '' ? {} : { note }),
    ...(links.length === 0 ? {} : { links: links.map(({ kind, to }) => ({ kind, to })) }),
  };
}

/**
 * Reads what `namesToJson` wrote; what is missing is as if it were empty. Throws `table-damaged` with the place in the
 * list and why (`json`: no JSON; `format`: not ours; `version`: of a later Bayaz; `name`: not told as a name is),
 * `table-rows`, `table-empty`.
 */
export function readNamesJson(text: string, name: string): JsonTable {
  const damaged = (row: number, detail: string) => new ProblemError('table-damaged', { name, row, detail });
  const value = parsed(text);
  if (value === undefined) throw damaged(1, 'json');
  const file = fileSchema.safeParse(value);
  if (!file.success) throw damaged(1, 'format');
  if (file.data.version > version) throw damaged(1, 'version');
  const { names } = file.data;
  if (names.length > tableRows)
    throw new ProblemError('table-rows', { name, row: tableRows + 1, limit: tableRows });
  if (names.length === 0) throw new ProblemError('table-empty', { name });
  return {
    format: 'json',
    names: names.map((one, index): ToldName => {
      const row = index + 1;
      const told = toldSchema.safeParse(one);
      if (!told.success) throw damaged(row, 'name');
      const { id, spellings, ...rest } = told.data;
      return { ...rest, row, id: id ?? null, spellings: spellings.map((spelling) => ({ ...spelling, row })) };
    }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The caller says so.
  }
}
