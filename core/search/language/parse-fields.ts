/** The fields of the query language, by their names in both languages. */
import type { Language } from '../../articles/language.ts';
import { fold } from '../../folding.ts';
import type { Place } from '../index/fields.ts';
import { languageOfWord } from '../index/pipeline.ts';

/** What a word before a colon asks for: a place to look in, a property of the article, or a name. */
export const queryFields = [
  'title',
  'text',
  'translation',
  'source',
  'tag',
  'name',
  'note',
  'before',
  'after',
] as const;
export type QueryField = (typeof queryFields)[number];

/** The first of each is the one to suggest. */
const names: Record<QueryField, Record<Language, readonly [string, ...string[]]>> = {
  title: { en: ['title'], ur: ['عنوان'] },
  text: { en: ['text'], ur: ['متن'] },
  translation: { en: ['translation'], ur: ['ترجمہ'] },
  source: { en: ['source'], ur: ['ماخذ'] },
  tag: { en: ['tag'], ur: ['ٹیگ'] },
  name: { en: ['name'], ur: ['نام'] },
  note: { en: ['note'], ur: ['نوٹ', 'حاشیہ'] },
  before: { en: ['before'], ur: ['پہلے', 'قبل'] },
  after: { en: ['after'], ur: ['بعد'] },
};

/** Fields whose words are looked for in one place. `source:` is who published an article, not its source text. */
export const fieldPlaces: Partial<Record<QueryField, Place>> = {
  title: 'title',
  text: 'source',
  translation: 'translation',
};

const looseKey = (word: string): string => fold(word, languageOfWord(word), 'loose');

const byKey: ReadonlyMap<string, QueryField> = new Map(
  queryFields.flatMap((field) =>
    [...names[field].en, ...names[field].ur].map((name) => [looseKey(name), field] as const),
  ),
);

/** UTF-16 units; no field's name is as long, and longer words need no folding to know it. */
const longestName = 30;

/** The field that a word is the name of, however it is spelt (Title, مأخذ); null if of none. */
export const fieldOf = (word: string): QueryField | null =>
  word.length > longestName ? null : (byKey.get(looseKey(word)) ?? null);

/** Names of fields in a language that begin so (by the loose key), one for each field. */
export function fieldNamesFrom(prefix: string, language: Language): string[] {
  const key = looseKey(prefix);
  return queryFields.flatMap((field) => {
    const name = names[field][language].find((name) => looseKey(name).startsWith(key));
    return name === undefined ? [] : [name];
  });
}
