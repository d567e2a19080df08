/** Long work as the window knows it: asked for once, then followed by its events. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Task } from '#core/tasks/model.ts';
import { call, listen } from './backend.ts';
import { queryClient } from './queries.ts';

/** With what an event says of one of them. */
export function tasksWith(tasks: readonly Task[], told: Task): readonly Task[] {
  const known = tasks.some(({ id }) => id === told.id);
  if (told.state === 'ended') return tasks.filter(({ id }) => id !== told.id);
  return known ? tasks.map((task) => (task.id === told.id ? told : task)) : [...tasks, told];
}

/**
 * Answers to who asks for the list, brought up to date with what was told while they were on their way: an answer and an
 * event come by ways of their own, and a list made before a task ended may come after the word that it did.
 */
export class TaskAnswers {
  /** Of each answer that is on its way: what was told since it was asked for. */
  readonly #awaited = new Set<Task[]>();

  hear(told: Task): void {
    for (const since of this.#awaited) since.push(told);
  }

  async upToDate(ask: () => Promise<readonly Task[]>): Promise<readonly Task[]> {
    const since: Task[] = [];
    this.#awaited.add(since);
    try {
      const answer = await ask();
      return since.reduce(tasksWith, answer);
    } finally {
      this.#awaited.delete(since);
    }
  }
}

const answers = new TaskAnswers();

const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: () => answers.upToDate(() => call('tasks.list', {})),
  // Events tell of all that comes after.
  staleTime: Infinity,
});

export const useTasks = (): readonly Task[] => useQuery(tasksQuery).data ?? [];

/** Call it once. */
export function followTasks(): void {
  listen('task', (told) => {
    answers.hear(told);
    queryClient.setQueryData(tasksQuery.queryKey, (tasks = []) => tasksWith(tasks, told));
  });
}

export const stopTask = async (id: string): Promise<boolean> =>
  (await call('tasks.cancel', { id })).cancelled;

/** Stops what was begun last of all that can be stopped; false where there is nothing. */
export async function stopLatest(): Promise<boolean> {
  const latest = (await call('tasks.list', {})).findLast(({ cancellable }) => cancellable);
  return latest !== undefined && stopTask(latest.id);
}
