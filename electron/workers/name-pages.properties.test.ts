/** Overview, lines, time and company over a real library file, against what reading every article says. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '#core/articles/model.ts';
import { mentionsInArticle } from '#core/names/article-mentions.ts';
import { besideMentions } from '#core/names/beside.ts';
import type { Mention, NameLine } from '#core/names/model.ts';
import { NameBook } from '#core/names/name-book.ts';
import { overTime } from '#core/names/periods.ts';
import { treaty } from '#electron/services/testing/prepared.ts';
import { openedPages, sampleNames, type OpenedPages } from './testing/pages-engine.ts';

interface Standing {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** Every article that mentions a name, read from scratch. */
async function reading({ app, ids }: OpenedPages): Promise<(nameId: string) => Standing[]> {
  const book = new NameBook(sampleNames);
  const own = await Promise.all(ids.map((id) => app.call['articles.open']({ id })));
  return (nameId) =>
    [...own, treaty].flatMap((article) => {
      const mentions = mentionsInArticle(article, book, []).filter((mention) => mention.nameId === nameId);
      return mentions.length === 0 ? [] : [{ article, mentions }];
    });
}

type Reading = Awaited<ReturnType<typeof reading>>;

const idsIn = (standings: readonly Standing[]) => new Set(standings.map(({ article }) => article.id));

function checkOverview({ engine }: OpenedPages, of: Reading): void {
  const overview = engine.run('overview', {});
  expect(new Set(overview.map(({ nameId }) => nameId))).toEqual(
    new Set(sampleNames.map(({ id }) => id).filter((id) => of(id).length > 0)),
  );
  for (const { nameId, mentions, articles, first, last } of overview) {
    const days = of(nameId)
      .flatMap(({ article }) => article.date ?? [])
      .toSorted();
    expect(mentions).toBe(of(nameId).reduce((sum, one) => sum + one.mentions.length, 0));
    expect(articles).toBe(of(nameId).length);
    expect([first, last]).toEqual([days[0] ?? null, days.at(-1) ?? null]);
  }
}

function checkTime({ engine }: OpenedPages, of: Reading, id: string): void {
  const dated = of(id).map(({ article, mentions }) => ({ date: article.date, mentions: mentions.length }));
  expect(engine.run('overTime', { id })).toEqual(overTime(dated));
}

function checkCompany({ engine }: OpenedPages, of: Reading, id: string): void {
  const { articles, names, pairs } = engine.run('company', { id, limit: 12 });
  expect(articles).toBe(of(id).length);
  const together = (one: string, other: string) => idsIn(of(one)).intersection(idsIn(of(other))).size;
  for (const { id: other } of sampleNames) {
    const listed = names.find(({ nameId }) => nameId === other);
    expect(listed?.together ?? 0).toBe(other === id ? 0 : together(id, other));
    if (listed) expect(listed.articles).toBe(of(other).length);
  }
  const listed = names.map(({ nameId }) => nameId);
  const met = listed.flatMap((one, at) =>
    listed
      .slice(at + 1)
      .map((other) => ({ one, other, together: together(one, other) }))
      .filter((pair) => pair.together > 0),
  );
  expect(pairs).toEqual(met);
}

/** As the worker gives a line, and as it is read; both in an order that says nothing. */
const sorted = (lines: readonly (readonly unknown[])[]): string[] =>
  lines.map((line) => JSON.stringify(line)).toSorted((one, other) => (one < other ? -1 : 1));

function checkLines({ lines }: OpenedPages, of: Reading, id: string, limit: number): void {
  const expected = of(id).flatMap(({ article, mentions }) => {
    const beside = besideMentions(article, mentions);
    return mentions.map(({ cell, start, end }, at) => [article.id, cell, start, end, beside[at]]);
  });
  for (const sort of ['newest', 'oldest', 'spelling'] as const) {
    const whole = lines({ id, sort, limit: 500 });
    const paged: NameLine[] = [];
    for (let offset = 0; offset < whole.total; offset += limit)
      paged.push(...lines({ id, sort, offset, limit }).lines);
    expect(paged).toEqual(whole.lines);
    expect(whole.total).toBe(expected.length);
    expect(
      sorted(
        whole.lines.map(({ articleId, cell, start, end, beside }) => [articleId, cell, start, end, beside]),
      ),
    ).toEqual(sorted(expected));
    for (const line of whole.lines) checkSlices(line, of(id));
  }
}

function checkSlices({ articleId, cell, start, end, before, text, after }: NameLine, of: Standing[]): void {
  const article = of.find((one) => one.article.id === articleId)?.article;
  const side =
    cell === null ? article?.text : article?.translation?.cells.find((one) => one.id === cell)?.text;
  expect(side?.slice(start - before.length, end + after.length)).toBe(before + text + after);
  expect(side?.slice(start, end)).toBe(text);
}

it('the pages of names say what reading every article says', async () => {
  const word = fc.constantFrom('پوتن', 'پیوٹن', 'ماسکو', 'ایران', 'صدر', 'اور', 'Iran');
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}۔`);
  const date = fc.constantFrom(null, '2024-12-31', '2025-01-01', '2025-01-31', '2019-05-05');
  const samples = fc.array(fc.record({ text, date }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(samples, fc.integer({ min: 1, max: 5 }), async (list, limit) => {
      const here = await openedPages(list, [treaty]);
      const of = await reading(here);
      checkOverview(here, of);
      for (const { id } of sampleNames) {
        checkTime(here, of, id);
        checkCompany(here, of, id);
        checkLines(here, of, id, limit);
      }
      await here.close();
    }),
    { numRuns: 15 },
  );
});
