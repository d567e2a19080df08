import { describe, expect, it } from 'vitest';
import { languageOf, phraseProblem } from './phrase.ts';

describe('languageOf', () => {
  it.each([
    [['ur_PK.UTF-8'], 'ur'],
    [['ur'], 'ur'],
    [['en-GB', 'ur-PK'], 'en'],
    [['de-DE', 'ur-PK'], 'ur'],
    [['uri'], 'en'],
    [['C.UTF-8'], 'en'],
    [[], 'en'],
  ] as const)('%j is %s', (tags, language) => {
    expect(languageOf(tags)).toBe(language);
  });
});

describe('phraseProblem', () => {
  it('names the item in both languages', () => {
    const problem = { kind: 'port-in-use', facts: { port: 4711 } } as const;
    const [en, ur] = [phraseProblem(problem, 'en'), phraseProblem(problem, 'ur')];
    expect(en).toContain('4711');
    expect(ur).toContain('4711');
    expect(ur).toMatch(/[\u0600-\u06ff]/u);
    expect(en).not.toMatch(/[\u0600-\u06ff]/u);
  });
});
