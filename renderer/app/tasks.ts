/** Long work as the window knows it: asked for once, then followed by its events. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Task } from '#core/tasks/model.ts';
import { call, listen } from './backend.ts';
import { queryClient } from './queries.ts';

const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: () => call('tasks.list', {}),
  // Events tell of all that comes after.
  staleTime: Infinity,
});

export const useTasks = (): readonly Task[] => useQuery(tasksQuery).data ?? [];

/** With what an event says of one of them. */
export function tasksWith(tasks: readonly Task[], told: Task): Task[] {
  const known = tasks.some(({ id }) => id === told.id);
  if (told.state === 'ended') return tasks.filter(({ id }) => id !== told.id);
  return known ? tasks.map((task) => (task.id === told.id ? told : task)) : [...tasks, told];
}

/** Call it once. */
export function followTasks(): void {
  listen('task', (told) => {
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
