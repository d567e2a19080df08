/** How far long work has come, told from inside it; and the reader's wish to stop, heard there. */
export interface Course {
  /** `total` null: nobody knows how much is left. Throws `cancelled` where the work is no longer wanted. */
  at(done: number, total: number | null): void;
  /** The last moment to stop, just before the commit. Throws `cancelled`. */
  settle(): void;
}

/** Of work that is over before anybody could ask. */
export const unwatched: Course = { at: () => undefined, settle: () => undefined };
