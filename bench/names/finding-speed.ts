/** What finding all mentions costs with few names and with many, and what putting a name in its place does. */
import { findMentions } from '../../core/names/mentions.ts';
import { mentionsInArticle } from '../../core/names/article-mentions.ts';
import type { Name } from '../../core/names/model.ts';
import { NameBook } from '../../core/names/name-book.ts';
import { atLeast, check, median, type Check, type Row } from '../report.ts';
import { bundledArticles, bundledNames } from './mentions.ts';
import { articleOf, manyNames } from './many-names.ts';

const [few, many, words, rounds, putRounds] = [100, 10_000, 10_000, 15, 200];

const millisecondsOf = (work: () => void): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

/** Each work once a round, so that whatever else the machine does weighs on all alike. */
function interleaved(works: readonly (() => void)[], rounds: number): number[][] {
  for (const work of works) work();
  const values = works.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, work] of works.entries()) values[at]?.push(millisecondsOf(work));
  return values;
}

const perThousand = (values: readonly number[] = []): number[] =>
  values.map((value) => (value * 1_000) / words);

function finding(names: readonly Name[]): { rows: Row[]; checks: Check[] } {
  const fewNames = names.slice(0, few);
  const text = articleOf(words, fewNames);
  const books = [new NameBook(fewNames), new NameBook(names)];
  const [withFew = [], withMany = []] = interleaved(
    books.map(
      ({ matcher }) =>
        () =>
          void findMentions(matcher, text, 'ur'),
    ),
    rounds,
  );
  return {
    rows: [
      { name: `finding in 1,000 words, ${few} names`, unit: 'ms', values: perThousand(withFew) },
      { name: `finding in 1,000 words, ${many} names`, unit: 'ms', values: perThousand(withMany) },
    ],
    checks: [
      check(`finding with ${many} names by finding with ${few}`, median(withMany) / median(withFew), 3),
    ],
  };
}

function putting(names: readonly Name[]): { rows: Row[]; checks: Check[] } {
  const building = Array.from({ length: 3 }, () => millisecondsOf(() => void new NameBook(names)));
  const book = new NameBook(names);
  const values = Array.from({ length: putRounds }, (_, round) => {
    const name = names[(round * 49) % names.length];
    return name === undefined ? 0 : millisecondsOf(() => book.put({ ...name, note: `${round}` }));
  });
  return {
    rows: [
      { name: `building a book of ${many} names`, unit: 'ms', values: building },
      { name: `putting one name into a book of ${many}`, unit: 'ms', values },
    ],
    checks: [atLeast('building the book by putting one name', median(building) / median(values), 100)],
  };
}

/** The bundled articles: two of the four have spellings that are words as well. */
function weighing(): { rows: Row[]; checks: Check[] } {
  const book = new NameBook(bundledNames());
  const articles = bundledArticles();
  const [found = [], weighed = []] = interleaved(
    [
      () => {
        for (const { text, language, translation } of articles) {
          findMentions(book.matcher, text, language);
          for (const cell of translation?.cells ?? [])
            findMentions(book.matcher, cell.text, translation?.language ?? language);
        }
      },
      () => {
        for (const article of articles) mentionsInArticle(article, book, []);
      },
    ],
    rounds * 2,
  );
  return {
    rows: [
      { name: 'finding in the bundled articles', unit: 'ms', values: found },
      { name: 'finding, weighing and settling there', unit: 'ms', values: weighed },
    ],
    checks: [check('weighing and settling by finding alone', median(weighed) / median(found), 2)],
  };
}

export function measureFindingSpeed(): { rows: Row[]; checks: Check[] } {
  const names = manyNames(many);
  const parts = [finding(names), putting(names), weighing()];
  return { rows: parts.flatMap(({ rows }) => rows), checks: parts.flatMap(({ checks }) => checks) };
}
