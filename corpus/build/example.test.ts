import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { example, exampleRange, sentenceOf } from '#core/welcome/example.ts';

const file = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('the example that Bayaz is shown by', () => {
  it('is a sentence of the bundled article, with its English', () => {
    const folder = `articles/${example.articleId}`;
    expect(file(`${folder}/source.ur.txt`).split('\n')).toContain(sentenceOf('ur'));
    expect(file(`${folder}/translation.en.txt`).split('\n')).toContain(sentenceOf('en'));
  });

  it('names a name of the bundle in spellings that it has', () => {
    const people = file('names/people.txt');
    for (const spelling of [example.ur.name, example.en.name, ...Object.values(example.fullName)])
      expect(people).toContain(spelling);
    for (const spelling of example.spellings) expect(people).toContain(spelling);
  });

  it('is found where it stands, and not where the text is another', () => {
    const text = `پہلا جملہ۔ ${sentenceOf('ur')} آخری جملہ۔`;
    const range = exampleRange(text);
    expect(range && text.slice(range.start, range.end)).toBe(example.ur.marked);
    expect(exampleRange('کوئی اور متن۔')).toBeNull();
  });
});
