import { expect, it } from 'vitest';
import { catalogue } from '../../i18n/catalogue.ts';
import { hintSchema } from '../model.ts';
import { parseQuery } from './parse.ts';

const help = { en: catalogue.en['search-help'], ur: catalogue.ur['search-help'] };

/** What a query asks for, whatever its words. */
const shapeOf = (text: string): string[] =>
  parseQuery(text).clauses.map(({ negated, terms }) =>
    [
      negated,
      ...terms.map((term) => (term.kind === 'filter' ? term.filter.kind : [term.kind, term.place])),
    ].join(' '),
  );

const examples = Object.keys(help.en).filter((key) => key.startsWith('example.'));

it.each(examples)('the %s of the help is one, and the same in both languages', (key) => {
  const [english, urdu] = [help.en[key] ?? '', help.ur[key] ?? ''];
  expect(shapeOf(english)).not.toEqual([]);
  expect(shapeOf(urdu)).toEqual(shapeOf(english));
  expect([...parseQuery(english).hints, ...parseQuery(urdu).hints]).toEqual([]);
  expect(parseQuery(english).language).toBe('en');
  expect(parseQuery(urdu).language).toBe('ur');
});

it('every example is explained, every hint phrased, in both languages', () => {
  for (const words of [help.en, help.ur]) {
    for (const key of examples) expect(words[key.replace('example', 'finds')]).toBeTruthy();
    for (const kind of hintSchema.shape.kind.options) expect(words[`hint.${kind}`]).toContain('{{text}}');
  }
});
