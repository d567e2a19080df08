import { describe, expect, it } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { canSave, idle, step, type ImportAction, type ImportState } from './import-state.ts';
import type { Reviewed } from './reviewed.ts';

const draft = (name: string, duplicateOf: Reviewed['duplicateOf'] = null): Reviewed => ({
  name,
  title: `عنوان ${name}`,
  publication: '',
  date: null,
  language: 'ur',
  beginning: `متن ${name}`,
  version: name,
  source: new File([`متن ${name}`], name),
  encoding: 'utf-8',
  paragraphs: 1,
  sentences: 1,
  words: 2,
  duplicateOf,
});
const refusal: Problem = { kind: 'file-binary', facts: { name: 'b.txt' } };
const full: Problem = { kind: 'disk-full', facts: { path: '/x' } };

const run = (actions: readonly ImportAction[], from: ImportState = idle): ImportState =>
  actions.reduce(step, from);

/** Three articles and one refusal, read. */
const review = run([
  { type: 'read', total: 4, leftOut: 2, problems: [] },
  { type: 'drafted', draft: draft('a') },
  { type: 'refused', problem: refusal },
  { type: 'drafted', draft: draft('c', { id: 'held', title: 'پہلے سے' }) },
  { type: 'drafted', draft: draft('d') },
]);

describe('import state', () => {
  it('goes from reading to review when every file was answered, refused ones included', () => {
    expect(
      run([
        { type: 'read', total: 2, leftOut: 0, problems: [] },
        { type: 'drafted', draft: draft('a') },
      ]),
    ).toMatchObject({ step: 'reading', done: 1, total: 2 });
    expect(review).toMatchObject({ step: 'review', problems: [refusal], leftOut: 2 });
    expect(review.step === 'review' && review.entries.map(({ chosen }) => chosen)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('comes to a review at once when a folder held nothing to read', () => {
    expect(run([{ type: 'read', total: 0, leftOut: 5, problems: [] }])).toEqual({
      step: 'review',
      entries: [],
      problems: [],
      leftOut: 5,
    });
  });

  it('saves only what is chosen and titled', () => {
    const untitled = step(review, { type: 'change', key: 0, change: { title: '  ' } });
    expect(untitled.step === 'review' && canSave(untitled.entries)).toBe(false);
    expect(step(untitled, { type: 'save' })).toBe(untitled);
    const skipped = step(untitled, { type: 'change', key: 0, change: { chosen: false } });
    const saving = step(skipped, { type: 'save' });
    expect(saving.step === 'saving' && saving.entries.map(({ draft }) => draft.name)).toEqual(['d']);
  });

  it('counts what was added, what was there and what failed', () => {
    const all = step(review, { type: 'change', key: 2, change: { chosen: true } });
    const done = run(
      [
        { type: 'save' },
        { type: 'saved', id: '1', added: true },
        { type: 'saved', id: 'held', added: false },
        { type: 'failed', problem: full },
      ],
      all,
    );
    expect(done).toMatchObject({
      step: 'done',
      added: [{ id: '1', title: 'عنوان a' }],
      present: 1,
      unsaved: [],
      problems: [refusal],
    });
    expect(
      done.step === 'done' && done.failed.map(({ entry, problem }) => [entry.draft.name, problem]),
    ).toEqual([['d', full]]);
  });

  it('keeps what was not reached after a stop, with the reader’s changes, to be tried again', () => {
    const changed = step(review, { type: 'change', key: 3, change: { title: 'نیا عنوان' } });
    const stopped = run(
      [{ type: 'save' }, { type: 'saved', id: '1', added: true }, { type: 'stop' }],
      changed,
    );
    expect(stopped).toMatchObject({ step: 'done', added: [{ id: '1' }] });
    const again = step(stopped, { type: 'again' });
    expect(again.step === 'review' && again.entries.map(({ title }) => title)).toEqual(['نیا عنوان']);
  });

  it('ignores answers that come after it was closed', () => {
    expect(
      run(
        [{ type: 'close' }, { type: 'drafted', draft: draft('z') }, { type: 'saved', id: '1', added: true }],
        review,
      ),
    ).toBe(idle);
  });
});
