/** Long work under way: one place that tells the window of all of it, and stops what can be stopped. */
import { randomUUID } from 'node:crypto';
import type { Task, TaskKind } from '#core/tasks/model.ts';
import type { EventBus } from '#electron/contract/events.ts';
import type { Handlers } from '#electron/contract/methods.ts';

/** Milliseconds between two events of one task. */
const toldEvery = 100;

interface Begun {
  readonly kind: TaskKind;
  readonly subject?: string;
  /** Asks the work to stop; false where it no longer can. Absent for what cannot be stopped at all. */
  readonly stop?: () => boolean;
}

/** A task as whoever does the work sees it. */
export interface Running {
  at(done: number, total: number | null): void;
  /** From here on it cannot be stopped. */
  decided(): void;
}

export class Tasks {
  readonly #events: EventBus;
  readonly #running = new Map<string, { task: Task; readonly stop: () => boolean }>();

  constructor(events: EventBus) {
    this.#events = events;
  }

  get handlers(): Pick<Handlers, 'tasks.list' | 'tasks.cancel'> {
    return {
      'tasks.list': () => [...this.#running.values()].map(({ task }) => task),
      'tasks.cancel': ({ id }) => ({ cancelled: this.#cancel(id) }),
    };
  }

  /** Shows the work as long as it goes on. */
  async run<T>({ kind, subject = '', stop }: Begun, work: (running: Running) => Promise<T>): Promise<T> {
    const id = randomUUID();
    let told = -Infinity;
    const set = (change: Partial<Task>): void => {
      const known = this.#running.get(id);
      if (known !== undefined) known.task = { ...known.task, ...change };
    };
    const cancellable = stop !== undefined;
    const task: Task = { id, kind, subject, state: 'running', done: 0, total: null, cancellable };
    this.#running.set(id, { task, stop: stop ?? (() => false) });
    this.#tell(id);
    try {
      return await work({
        at: (done, total) => {
          const counted = total !== null;
          const isOther = counted !== ((this.#running.get(id)?.task.total ?? null) !== null);
          set({ done, total });
          const now = performance.now();
          if (now - told < toldEvery && !isOther) return;
          told = now;
          this.#tell(id);
        },
        decided: () => {
          set({ cancellable: false });
          this.#tell(id);
        },
      });
    } finally {
      set({ state: 'ended', cancellable: false });
      this.#tell(id);
      this.#running.delete(id);
    }
  }

  #cancel(id: string): boolean {
    const known = this.#running.get(id);
    if (known === undefined || !known.task.cancellable || !known.stop()) return false;
    known.task = { ...known.task, state: 'stopping', cancellable: false };
    this.#tell(id);
    return true;
  }

  #tell(id: string): void {
    const known = this.#running.get(id);
    if (known !== undefined) this.#events.emit('task', known.task);
  }
}
