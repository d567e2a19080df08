/** From names as a file tells them to names that can be taken in, and what stands against the rest. */
import { aboutLimit, nameNoteLimit, romanisationLimit, spellingNoteLimit } from '../limits.ts';
import type { NameKind } from '../kinds.ts';
import { onOneLine } from '../one-line.ts';
import { checkSpelling, checkText } from './check-spelling.ts';
import { kindOf } from './kind-words.ts';
import type { RowProblem, TableMapping } from './model.ts';
import type { DraftName } from './planned-name.ts';
import { RowProblems } from './problems.ts';
import type { Table, ToldName } from './table.ts';
import { tellRows } from './tell-rows.ts';

/** A name that can be taken in, with the keys of its spellings: `language key`, in their order. */
export interface KeyedDraft {
  readonly draft: DraftName;
  readonly keys: readonly string[];
}

export interface Drafts {
  readonly names: readonly KeyedDraft[];
  readonly problems: { readonly total: number; readonly items: readonly RowProblem[] };
}

/** Of names in a JSON whose kind it does not say. */
const kindOfUnsaid: NameKind = 'other';

/**
 * Checks all names of a table; `mapping` says what the columns of a CSV hold. A spelling that cannot be taken in is left
 * out, and so is a name that has none left. Spellings of one name that are the same to the matcher are taken once.
 */
export function draftNames(table: Table, mapping: TableMapping | null, takeDoubtful: boolean): Drafts {
  const problems = new RowProblems();
  const told =
    table.format === 'json' || mapping === null ? namesOf(table) : tellRows(table, mapping, problems);
  const names = told
    .map((name) => checked(name, mapping?.kind ?? kindOfUnsaid, takeDoubtful, problems))
    .filter((name) => name !== null);
  return { names, problems: { total: problems.total, items: problems.told } };
}

const namesOf = (table: Table): readonly ToldName[] => (table.format === 'json' ? table.names : []);

function checked(
  told: ToldName,
  kind: NameKind,
  takeDoubtful: boolean,
  problems: RowProblems,
): KeyedDraft | null {
  const { row, id: fileId, links } = told;
  const text = (value: string, limit: number): string => {
    const problem = checkText(value, limit, takeDoubtful);
    if (problem !== null) problems.add(row, problem, value);
    return problem === null ? value : '';
  };
  const spellings = new Map<string, DraftName['spellings'][number]>();
  for (const { row, language, text: written, note, off, isWord } of told.spellings) {
    const spelling = onOneLine(written);
    const found = checkSpelling(spelling, language, takeDoubtful);
    if (!found.ok) {
      problems.add(row, found.problem, written);
      continue;
    }
    const key = `${found.language} ${found.key}`;
    if (spellings.has(key)) continue;
    spellings.set(key, {
      language: found.language,
      text: spelling,
      note: text(note, spellingNoteLimit),
      off,
      isWord,
    });
  }
  if (told.spellings.length === 0) problems.add(row, 'empty', fileId ?? '');
  if (spellings.size === 0) return null;
  const saidKind = told.kind === '' ? null : kindOf(told.kind);
  if (told.kind !== '' && saidKind === null) problems.add(row, 'unknown-kind', told.kind);
  const draft: DraftName = {
    row,
    fileId,
    kind: saidKind ?? kind,
    spellings: [...spellings.values()],
    about: { ur: text(told.about.ur, aboutLimit), en: text(told.about.en, aboutLimit) },
    romanisation: text(told.romanisation, romanisationLimit),
    note: text(told.note, nameNoteLimit),
    links,
  };
  return { draft, keys: [...spellings.keys()] };
}
