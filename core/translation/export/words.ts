/** The words of tables of translations, in the language of the interface. */
import type { Language } from '../../articles/language.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { localeOf } from '../../i18n/locale.ts';
import type { Settings } from '../../settings/model.ts';

export interface TableWords {
  readonly language: Language;
  /** Of the whole: “Translations”. */
  readonly title: string;
  readonly untitled: string;
  /** Heads of columns. */
  readonly article: string;
  readonly translatedTitle: string;
  readonly publication: string;
  readonly date: string;
  readonly text: string;
  readonly translation: string;
  /** An ISO date as it is read. */
  readonly day: (date: string) => string;
}

export function tableWords(language: Language, { digits }: Pick<Settings, 'digits'>): TableWords {
  const words = catalogue[language]['translation-export'];
  const word = (key: string): string => words[`out.${key}`] ?? key;
  const locale = localeOf(language, digits);
  // A day has no time zone: it is read and written in UTC so that it stays the same day everywhere.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    language,
    title: word('title'),
    untitled: word('untitled'),
    article: word('article'),
    translatedTitle: word('translatedTitle'),
    publication: word('publication'),
    date: word('date'),
    text: word('text'),
    translation: word('translation'),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
  };
}
