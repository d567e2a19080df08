/** What the services and the names worker say to each other. One task at a time, in the order asked. */
import type { FoundProposals } from '#core/names/found-proposals.ts';
import type { ImportPlan, NameTable } from '#core/names/exchange/model.ts';
import type { Company, Link, NameLine, NameOverTime, NameOverview } from '#core/names/model.ts';
import type { Received } from '#electron/contract/methods.ts';
import type { NamesTold, Reply } from './asked-messages.ts';

/** What the names worker is started with. */
export interface NamesWorkerData {
  /** Path of the library's SQLite file. */
  readonly library: string;
  /** Folder of the built corpus. */
  readonly corpus: string;
}

/** Every task: what goes in, what comes out. */
export interface NamesTasks {
  readonly overview: { readonly params: object; readonly result: readonly NameOverview[] };
  readonly lines: {
    readonly params: Received<'names.lines'>;
    readonly result: { readonly total: number; readonly lines: readonly NameLine[] };
  };
  readonly overTime: { readonly params: Received<'names.overTime'>; readonly result: NameOverTime };
  readonly company: { readonly params: Received<'names.company'>; readonly result: Company };
  /** Looks through an article; null where it is no longer there. */
  readonly propose: {
    readonly params: { readonly articleId: string; readonly rejected: readonly string[] };
    readonly result: FoundProposals | null;
  };
  readonly export: {
    readonly params: Received<'names.export'> & { readonly links: readonly Link[] };
    readonly result: { readonly text: string; readonly names: number };
  };
  readonly readTable: {
    readonly params: { readonly name: string; readonly bytes: ArrayBuffer };
    readonly result: NameTable;
  };
  readonly planImport: { readonly params: Received<'names.planImport'>; readonly result: ImportPlan };
  /**
   * The names of the file read last that are to be taken in: `PlannedName`s as JSON in UTF-8, which goes on to the thread
   * that writes them without being read in between.
   */
  readonly plannedNames: {
    readonly params: Pick<Received<'names.import'>, 'table' | 'mapping' | 'takeDoubtful'> & {
      /** That something was chosen for. */
      readonly rows: readonly number[];
    };
    readonly result: Uint8Array;
  };
}
export type NamesTask = keyof NamesTasks;

/** To the worker. */
export type NamesMessage =
  | NamesTold
  | { readonly kind: 'ask'; readonly call: number; readonly task: NamesTask; readonly params: unknown };

/** From the worker. */
export type NamesReply = Reply<unknown>;
