/** Mentions found against those marked by hand: in the bundled articles and in hard sentences. */
import { createHash } from 'node:crypto';
import { buildCorpus } from '../../corpus/build/build-corpus.ts';
import { readSources } from '../../corpus/build/read-sources.ts';
import type { Language } from '../../core/articles/language.ts';
import type { Article } from '../../core/articles/model.ts';
import { isAlsoWord } from '../../core/names/also-words.ts';
import { mentionsInArticle, type ArticleTexts } from '../../core/names/article-mentions.ts';
import type { Mention, Name } from '../../core/names/model.ts';
import { NameBook } from '../../core/names/name-book.ts';
import { adversarialCases, type AdversarialCase } from '../../core/names/quality/adversarial.ts';
import { laterCases } from '../../core/names/quality/adversarial-later.ts';
import { adversarialNames } from '../../core/names/quality/adversarial-names.ts';
import { goldArticles } from '../../core/names/quality/mentions-gold.ts';
import { readMarks, type Mark } from '../../core/names/quality/marked-text.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { atLeast, type Check } from '../report.ts';

export interface Measured {
  /** Texts (sentences or articles), and those of them without a fault. */
  readonly texts: number;
  readonly faultless: number;
  readonly marked: number;
  /** Marked places where the name was found, uncertain or not. */
  readonly found: number;
  /** Found places where none was marked, or another name. */
  readonly wrong: number;
  /** Of those found, the certain ones. */
  readonly certain: number;
  readonly faults: readonly string[];
}

export const precision = ({ found, wrong }: Measured): number => found / (found + wrong);
export const recall = ({ found, marked }: Measured): number => found / marked;

/** One text of an article: what was found in it and what was to be found. */
interface Side {
  readonly label: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly mentions: readonly Mention[];
}

/** A place found for one that was marked; an uncertain one may have the right name among its rivals. */
const agrees = ({ nameIds, start, end }: Mark, mention: Mention): boolean =>
  start === mention.start &&
  end === mention.end &&
  (mention.uncertain ? [mention.nameId, ...mention.rivals] : [mention.nameId]).some((id) =>
    nameIds.includes(id),
  );

function measure(texts: readonly (readonly Side[])[]): Measured {
  let [marked, found, wrong, certain, faultless] = [0, 0, 0, 0, 0];
  const faults: string[] = [];
  for (const sides of texts) {
    const before = faults.length;
    for (const { label, text, marks, mentions } of sides) {
      marked += marks.length;
      for (const mark of marks) {
        const mention = mentions.find((one) => agrees(mark, one));
        if (mention === undefined) faults.push(`missed ${text.slice(mark.start, mark.end)} (${label})`);
        else {
          found += 1;
          if (!mention.uncertain) certain += 1;
        }
      }
      for (const mention of mentions)
        if (!marks.some((mark) => agrees(mark, mention))) {
          wrong += 1;
          const sure = mention.uncertain ? 'uncertain' : 'certain';
          faults.push(`${sure} ${text.slice(mention.start, mention.end)}=${mention.nameId} (${label})`);
        }
    }
    if (faults.length === before) faultless += 1;
  }
  return {
    texts: texts.length,
    faultless,
    marked,
    found,
    wrong,
    certain,
    faults,
  };
}

const sidesOf = (
  { text, translation }: ArticleTexts,
  marks: readonly Mark[],
  cellMarks: ReadonlyMap<string, readonly Mark[]>,
  mentions: readonly Mention[],
): Side[] =>
  [
    { cell: null, text, marks },
    ...(translation?.cells ?? []).map(({ id, text }) => ({ cell: id, text, marks: cellMarks.get(id) ?? [] })),
  ].map(({ cell, text, marks }) => ({
    label: text.length > 120 ? 'article' : text,
    text,
    marks,
    mentions: mentions.filter((one) => one.cell === cell),
  }));

/** A sentence as an article, with its other language beside it. */
function caseSides({ text: marked, language, beside }: AdversarialCase, book: NameBook): Side[] {
  const source = readMarks(marked);
  const other: Language = language === 'ur' ? 'en' : 'ur';
  const cell = beside === null ? null : readMarks(beside);
  const article: ArticleTexts = {
    id: 'case',
    language,
    text: source.text,
    translation:
      cell === null
        ? null
        : {
            language: other,
            cells: [{ id: 'cell', start: 0, end: source.text.length, revision: 0, text: cell.text }],
          },
  };
  return sidesOf(
    article,
    source.marks,
    new Map([['cell', cell?.marks ?? []]]),
    mentionsInArticle(article, book, []),
  );
}

/** Hard sentences, all with the same names. */
export function measureCases(cases: readonly AdversarialCase[]): Measured {
  const book = new NameBook(adversarialNames);
  return measure(cases.map((one) => caseSides(one, book)));
}

/** The bundled names, with what is a word as well said of each spelling. */
export function bundledNames(): Name[] {
  return corpus().names.map((name) => ({
    ...name,
    spellings: name.spellings.map((spelling) => ({
      ...spelling,
      isWord: isAlsoWord(spelling.text, spelling.language),
    })),
  }));
}

const corpus = () =>
  buildCorpus(readSources(inRoot('corpus'), 'corpus'), (text) =>
    createHash('sha256').update(text).digest('hex'),
  ).corpus;

/** A line is a sentence; those of a paragraph stand in one line of the article, with a space between. */
const asArticle = (marked: string): string =>
  marked
    .split('\n\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .join('\n');

export const bundledArticles = (): readonly Article[] => corpus().articles;

/** @throws where the gold text is not the article's. */
export function measureCorpus(): Measured {
  const book = new NameBook(bundledNames());
  const articles = new Map(bundledArticles().map((article) => [article.id, article]));
  return measure(
    goldArticles.map((gold) => {
      const article = articles.get(gold.id);
      if (article?.translation == null) throw new Error(`no article ${gold.id}`);
      const { cells } = article.translation;
      const source = readMarks(asArticle(gold.source));
      const beside = gold.translation
        .split('\n')
        .filter((line) => line !== '')
        .map(readMarks);
      const isSame =
        source.text === article.text &&
        beside.length === cells.length &&
        beside.every(({ text }, at) => text === cells[at]?.text);
      if (!isSame) throw new Error(`the gold text of ${gold.id} is not the article's`);
      const cellMarks = new Map(cells.map(({ id }, at) => [id, beside[at]?.marks ?? []]));
      return sidesOf(article, source.marks, cellMarks, mentionsInArticle(article, book, []));
    }),
  );
}

const digits = (value: number): string => value.toFixed(3);

/** Prints the table of mentions; figures below the bounds of the issue fail. */
export function reportMentions(listed: (what: string, list: readonly string[]) => void): Check[] {
  const sets: readonly (readonly [name: string, of: Measured, bound: number | null])[] = [
    ['bundled articles', measureCorpus(), 1],
    ['hard sentences', measureCases(adversarialCases), 0.98],
    ['written later', measureCases(laterCases), null],
  ];
  console.log('mentions: places and names as marked by hand; an uncertain one counts as found');
  console.table(
    Object.fromEntries(
      sets.map(([name, of]) => [
        name,
        {
          texts: of.texts,
          faultless: of.faultless,
          marked: of.marked,
          precision: digits(precision(of)),
          recall: digits(recall(of)),
          'certain of found': digits(of.certain / of.found),
        },
      ]),
    ),
  );
  for (const [name, { faults }] of sets) listed(`${name}: faults`, faults);
  return sets.flatMap(([name, of, bound]) =>
    bound === null
      ? []
      : [
          atLeast(`mentions, precision (${name})`, precision(of), bound),
          atLeast(`mentions, recall (${name})`, recall(of), bound),
        ],
  );
}
