/** The corpus that ships: complete, in order, and found by every spelling. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildMatcher, findMentions } from '#core/names/mentions.ts';
import { spellingFault } from '#core/names/spelling-fault.ts';
import { lunrRetriever, searchOver } from '#core/search/sample-articles.ts';
import { buildCorpus } from './build-corpus.ts';
import { phrase } from './problem.ts';
import { readSources } from './read-sources.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const { corpus, problems } = buildCorpus(readSources(folder, 'corpus'), (text) => text);
const search = searchOver([lunrRetriever(corpus.articles)], corpus.names);

describe('the bundled corpus', () => {
  it('is in order', () => expect(problems.map(phrase)).toEqual([]));

  it('has four articles and at least sixty names in both languages', () => {
    expect(corpus.articles.length).toBe(4);
    expect(corpus.names.length).toBeGreaterThanOrEqual(60);
    for (const { id, spellings } of corpus.names)
      expect(new Set(spellings.map(({ language }) => language)), id).toEqual(new Set(['ur', 'en']));
  });

  it('has spellings only that a reader could have written', () => {
    for (const { text, language } of corpus.names.flatMap(({ spellings }) => spellings))
      expect(spellingFault(text, language), text).toBeNull();
  });

  it('has links between its names', () => {
    expect(corpus.links.length).toBeGreaterThan(100);
    const linked = new Set(corpus.links.flatMap(({ from, to }) => [from, to]));
    expect(linked.size / corpus.names.length).toBeGreaterThan(0.8);
  });

  it.each(['Putin', 'پوتن', 'پیوٹن', 'پوٹن', 'Vladimir Putin', 'ولادیمیر پوتن'])(
    'gives the same articles for %s',
    (query) => {
      expect(search(query).ids).toEqual(search('Putin').ids);
      expect(search(query).ids.length).toBe(4);
    },
  );

  it('gives the same articles for every spelling of a name that stands in it', () => {
    const matcher = buildMatcher(corpus.names);
    const standing = new Set(
      corpus.articles.flatMap(({ text, language }) =>
        findMentions(matcher, text, language).map(({ nameId }) => nameId),
      ),
    );
    expect(standing.size).toBeGreaterThan(40);
    for (const { id, spellings } of corpus.names) {
      const [first, ...others] = spellings;
      if (!standing.has(id) || !first) continue;
      const expected = search(`${first.text} `).ids;
      for (const { text } of others)
        expect(search(`${text} `).ids, `${text} as ${first.text}`).toEqual(expected);
    }
  });

  it('marks what it finds in the original text', () => {
    const byId = new Map(corpus.articles.map((article) => [article.id, article]));
    for (const { articleId, snippets } of search('پیوٹن').hits)
      for (const { side, cell, start, text } of snippets) {
        const article = byId.get(articleId);
        const whole = {
          source: article?.text,
          translation: article?.translation?.cells.find(({ id }) => id === cell)?.text,
          title: [article?.title, article?.translatedTitle].find((title) => title?.includes(text)),
        }[side];
        expect(whole?.slice(start, start + text.length)).toBe(text);
      }
  });
});
