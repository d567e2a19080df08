import { describe, expect, it } from 'vitest';
import type { Task } from '#core/tasks/model.ts';
import { TaskAnswers, tasksWith } from './tasks.ts';

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

  it('has what was told while the answer was on its way, whichever comes first', async () => {
    const answers = new TaskAnswers();
    const { promise, resolve } = Promise.withResolvers<Task[]>();
    const listed = answers.upToDate(() => promise);
    answers.hear(task('a', { done: 3, total: 9 }));
    answers.hear(task('a', { state: 'ended' }));
    answers.hear(task('b', { done: 5, total: 9 }));
    answers.hear(task('c'));
    resolve([task('a'), task('b')]);
    expect(await listed).toEqual([task('b', { done: 5, total: 9 }), task('c')]);
    // What was told before it was asked is in the answer.
    expect(await answers.upToDate(() => Promise.resolve([task('b')]))).toEqual([task('b')]);
  });

  it('is asked for again after an answer that did not come', async () => {
    const answers = new TaskAnswers();
    const failing = answers.upToDate(() => Promise.reject(new Error('gone')));
    answers.hear(task('a'));
    await expect(failing).rejects.toThrow('gone');
    expect(await answers.upToDate(() => Promise.resolve([]))).toEqual([]);
  });
});
