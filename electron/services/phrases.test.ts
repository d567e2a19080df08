import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileLimit } from '#core/import/limit.ts';
import { problemKinds } from '#core/problem.ts';
import { commandKindSchema } from '#electron/contract/methods.ts';
import enCommands from '#core/i18n/en/commands.json' with { type: 'json' };
import enProblems from '#core/i18n/en/problems.json' with { type: 'json' };
import urCommands from '#core/i18n/ur/commands.json' with { type: 'json' };
import urProblems from '#core/i18n/ur/problems.json' with { type: 'json' };

/** The facts of each kind, as the comments of `core/problem.ts` list them. */
const facts = new Map(
  [
    ...readFileSync(new URL('../../core/problem.ts', import.meta.url), 'utf8').matchAll(
      /^ {2}'([a-z-]+)', \/\/ facts: (.+)$/gmu,
    ),
  ].map(([, kind = '', list = '']) => [
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
  it.each([enCommands, urCommands])('has a phrase for every kind and no other', (phrases) => {
    expect(Object.keys(phrases)).toEqual(commandKindSchema.options);
  });
});
