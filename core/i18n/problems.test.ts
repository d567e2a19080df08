import { describe, expect, it } from 'vitest';
import { fileLimit } from '../import/model.ts';
import { problemKinds } from '../problem.ts';
import problemSource from '../problem.ts?raw';
import enCommands from './en/commands.json' with { type: 'json' };
import enProblems from './en/problems.json' with { type: 'json' };
import urCommands from './ur/commands.json' with { type: 'json' };
import urProblems from './ur/problems.json' with { type: 'json' };

/** The facts of each kind, as the comments of `core/problem.ts` list them. */
const facts = new Map(
  [...problemSource.matchAll(/^ {2}'([a-z-]+)', \/\/ facts: (.+)$/gmu)].map(([, kind = '', list = '']) => [
    kind,
    list === 'none'
      ? []
      : list
          .replaceAll(/\([^)]*\)/gu, '')
          .split(',')
          .map((fact) => fact.trim()),
  ]),
);

const variables = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)/gu)].map(([, name = '']) => name).toSorted();

describe.each([
  ['en', enProblems],
  ['ur', urProblems],
])('problems in %s', (_language, sentences: Record<string, string>) => {
  it('has a sentence for every kind and no other', () => {
    expect(Object.keys(sentences).toSorted()).toEqual([...problemKinds].toSorted());
  });

  it.each([...problemKinds])('%s uses only facts that its thrower gives', (kind) => {
    expect(facts.has(kind)).toBe(true);
    for (const name of variables(sentences[kind] ?? '')) expect(facts.get(kind)).toContain(name);
  });

  it('says the limit of a file in megabytes', () => {
    expect(sentences['file-too-large']).toContain(`${fileLimit / 1024 / 1024} `);
  });
});

describe('problems in both languages', () => {
  it('name the same facts', () => {
    const english: Record<string, string> = enProblems;
    for (const [kind, sentence] of Object.entries(urProblems))
      expect([kind, variables(sentence)]).toEqual([kind, variables(english[kind] ?? '')]);
  });
});

describe('commands', () => {
  it('has the same phrases in both languages', () => {
    expect(Object.keys(urCommands)).toEqual(Object.keys(enCommands));
  });
});
