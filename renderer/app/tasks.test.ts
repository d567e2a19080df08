import { describe, expect, it } from 'vitest';
import type { Task } from '#core/tasks/model.ts';
import { tasksWith } from './tasks.ts';

const task = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  kind: 'notes.import',
  subject: '',
  state: 'running',
  done: 0,
  total: null,
  cancellable: true,
  ...more,
});

describe('the list of tasks', () => {
  it('has each as it was told of last, in the order they began, and none that is over', () => {
    const begun = [task('a'), task('b')].reduce(tasksWith, [] as Task[]);
    const on = tasksWith(begun, task('a', { done: 3, total: 9 }));
    expect(on).toEqual([task('a', { done: 3, total: 9 }), task('b')]);
    expect(tasksWith(on, task('a', { state: 'ended' }))).toEqual([task('b')]);
    expect(tasksWith(on, task('never heard of', { state: 'ended' }))).toEqual(on);
  });
});
