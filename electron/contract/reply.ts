/** What travels back for a call: a result or a problem, never an exception. */
import type { Paper } from '#core/print/papers.ts';
import type { Problem } from '#core/problem.ts';

export type Reply<T = unknown> =
  { readonly ok: true; readonly result: T } | { readonly ok: false; readonly problem: Problem };

/** What a host gives the window: the renderer's only door. The Electron preload exposes exactly this as `window.bayaz`. */
export interface Bridge {
  call(method: string, params: unknown): Promise<Reply>;
  /** Hears events of the backend; returns how to stop. */
  listen(listener: (event: string, payload: unknown) => void): () => void;
  /**
   * Asks where, and saves there as PDF what would be printed now; `name` is offered as the file's. `path` null:
   * the reader thought better of it. Absent where the browser does this itself.
   */
  savePdf?(name: string, paper: Paper): Promise<Reply<{ readonly path: string | null }>>;
}
