import { expect, test } from 'vitest';
import type { Article } from '../articles/model.ts';
import { mentionsInArticle } from './article-mentions.ts';
import { knowNames, rejectionKey } from './known-names.ts';
import { languageOfSpelling } from './likeness.ts';
import type { Name } from './model.ts';
import { NameBook } from './name-book.ts';
import { proposalsInArticle } from './proposals-in-article.ts';

const name = (id: string, spellings: readonly string[], about = '', kind: Name['kind'] = 'person'): Name => ({
  id,
  origin: 'own',
  kind,
  spellings: spellings.map((text, at) => ({
    id: `${id}-${at}`,
    language: languageOfSpelling(text),
    text,
    origin: 'own',
    off: false,
    note: '',
    isWord: false,
  })),
  about: { ur: about, en: '' },
  romanisation: '',
  note: '',
});

const names = [
  name('putin', ['پوتن', 'Putin'], 'روس کے صدر'),
  name('russia', ['روس', 'Russia'], '', 'place'),
  name('lavrov', ['لاوروف', 'Lavrov'], 'روس کے وزیر خارجہ'),
];

function look(text: string, cells: readonly string[] = [], rejected: readonly string[] = []) {
  const article: Pick<Article, 'id' | 'language' | 'text' | 'translation'> = {
    id: 'article',
    language: 'ur',
    text,
    translation: {
      language: 'en',
      cells: cells.map((text, at) => ({ id: `c${at}`, start: at, end: at + 1, revision: 0, text })),
    },
  };
  const found = proposalsInArticle({
    article,
    mentions: mentionsInArticle(article, new NameBook(names), []),
    names: knowNames(names),
    rejected: new Set(rejected),
    companyOf: (id) => new Set(id === 'putin' ? ['lavrov', 'russia'] : []),
  });
  const textOf = (cell: string | null) => (cell === null ? text : (cells[Number(cell.slice(1))] ?? ''));
  return {
    found,
    keys: found.map(({ key }) => key),
    /** What stands at the places of a proposal. */
    places: (key: string) =>
      found
        .find((one) => one.key === key)
        ?.places.map(({ cell, start, end }) => [cell, textOf(cell).slice(start, end)]),
  };
}

test('a likely spelling, with its places, and reasons that name words and names', () => {
  const text = 'پوتین آئے۔ روس کے صدر پوتین نے کہا۔ لاوروف بھی تھے۔';
  const { found, keys, places } = look(text);
  const key = rejectionKey('putin', 'پوتین');
  // It comes again, so that it may be someone new as well: the tray asks that once the first is answered with no.
  expect(keys).toEqual([key, rejectionKey('', 'پوتین')]);
  expect(places(key)).toEqual([
    [null, 'پوتین'],
    [null, 'پوتین'],
  ]);
  const [proposal] = found;
  expect(proposal).toMatchObject({
    language: 'ur',
    text: 'پوتین',
    known: { nameId: 'putin', spellingId: 'putin-0' },
    guess: null,
  });
  // The place that speaks most for it comes first.
  expect(proposal!.places[0]!.start).toBe(text.lastIndexOf('پوتین'));
  expect(proposal!.reasons).toContainEqual({ kind: 'known-title', facts: { word: 'صدر' } });
  const company = proposal!.reasons.find(({ kind }) => kind === 'company');
  expect(Object.values(company!.facts).toSorted()).toEqual(['lavrov', 'russia']);
});

test('cells are read as one text, and places are in their cells', () => {
  const { keys, places } = look('پوتن آئے۔', ['Russia.', 'Yesterday Poutin came.', '', 'So Poutin said.']);
  const key = rejectionKey('putin', 'Poutin');
  expect(keys).toContain(key);
  expect(places(key)).toEqual([
    ['c1', 'Poutin'],
    ['c3', 'Poutin'],
  ]);
});

test('names of the other side are company', () => {
  const { found } = look('پوتین آئے۔', ['Lavrov came too.']);
  expect(found[0]?.reasons).toContainEqual({ kind: 'company', facts: { one: 'lavrov' } });
});

test('what stands on both sides is one proposal', () => {
  const { keys, places } = look('Kirillov نے کہا۔ Kirillov نے مانا۔', [
    'So Kirillov said.',
    'And Kirillov went.',
  ]);
  expect(keys).toEqual([' kirillov']);
  expect(places(' kirillov')).toEqual([
    [null, 'Kirillov'],
    [null, 'Kirillov'],
    ['c0', 'Kirillov'],
    ['c1', 'Kirillov'],
  ]);
});

test('what was refused stays among them, with what is proposed in its place', () => {
  const text = 'پوتین نے کہا۔ پوتین نے مانا۔';
  const refused = rejectionKey('putin', 'پوتین');
  expect(look(text).keys).toEqual([refused, rejectionKey('', 'پوتین')]);
  expect(look(text, [], [refused]).keys).toEqual([refused, rejectionKey('', 'پوتین')]);
});

test('what comes again behind a title may be new; what is made from a known name is not', () => {
  const text = 'تجزیہ کار صدر کیریلوف نے کہا۔ کیریلوف نے بتایا۔ روسیوں نے کہا۔ روسیوں نے مانا۔';
  const { found } = look(text, ['The Russian side said.', 'A Russian source.', 'Some Russian paper.']);
  expect(found.map(({ text }) => text)).toEqual(['کیریلوف']);
  expect(found[0]).toMatchObject({ key: ' کیریلوف', known: null, guess: 'person', distance: null });
  expect(found[0]!.reasons).toContainEqual({ kind: 'new-title', facts: { word: 'صدر' } });
});
