import { expect, it } from 'vitest';
import { answered, choicesOf, noAnswers } from './answers.ts';

it('answers are told by row; one that is as all others is none', () => {
  let answers = answered(noAnswers, 2, 'new');
  answers = answered(answers, 3, 'skip');
  answers = answered(answers, 4, 'into:a:b');
  answers = answered(answers, 5, 'skip');
  answers = answered(answers, 5, 'all');
  answers = answered(answers, 3, 'new');
  expect(choicesOf(answers)).toEqual([
    { row: 2, choice: 'new' },
    { row: 3, choice: 'new' },
    { row: 4, choice: 'merge', nameId: 'a:b' },
  ]);
  expect(choicesOf(noAnswers)).toEqual([]);
});
