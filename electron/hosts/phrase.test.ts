import { describe, expect, it } from 'vitest';
import { phraseProblem } from './phrase.ts';

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
