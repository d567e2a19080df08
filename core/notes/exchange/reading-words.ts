/** The words of what is written out for reading, in the language of the interface. */
import type { Language } from '../../articles/language.ts';
import type { Settings } from '../../settings/model.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { localeOf } from '../../i18n/locale.ts';
import { colours, type Colour } from '../colours.ts';

export interface ReadingWords {
  readonly language: Language;
  /** Of the whole: “Notes”. */
  readonly title: string;
  readonly untitled: string;
  readonly colours: Readonly<Record<Colour, string>>;
  /** Heads of columns, and what stands before what it names. */
  readonly article: string;
  readonly translatedTitle: string;
  readonly publication: string;
  readonly date: string;
  readonly quote: string;
  readonly beside: string;
  readonly note: string;
  readonly tags: string;
  readonly colour: string;
  readonly created: string;
  readonly modified: string;
  readonly place: string;
  /** Said of a note that has no place in the text, and of one on the whole article. */
  readonly unplaced: string;
  readonly wholeArticle: string;
  /** Between tags. */
  readonly comma: string;
  /** An ISO date, and an ISO time, as they are read. */
  readonly day: (date: string) => string;
  readonly time: (time: string) => string;
}

/** Colours as the reader names them, else as the interface does. */
export function readingWords(
  language: Language,
  settings: Pick<Settings, 'digits' | 'colourNames'>,
): ReadingWords {
  const { digits, colourNames } = settings;
  const words = catalogue[language]['notes-exchange'];
  const word = (key: string): string => words[`out.${key}`] ?? key;
  const locale = localeOf(language, digits);
  // A day has no time zone: it is read and written in UTC so that it stays the same day everywhere.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' });
  const names = colours.map((colour) => [
    colour,
    colourNames[colour].trim() || (catalogue[language].notes[`colour.${colour}`] ?? colour),
  ]);
  return {
    language,
    colours: Object.fromEntries(names) as Record<Colour, string>,
    title: word('title'),
    untitled: word('untitled'),
    article: word('article'),
    translatedTitle: word('translatedTitle'),
    publication: word('publication'),
    date: word('date'),
    quote: word('quote'),
    beside: word('beside'),
    note: word('note'),
    tags: word('tags'),
    colour: word('colour'),
    created: word('created'),
    modified: word('modified'),
    place: word('place'),
    unplaced: word('unplaced'),
    wholeArticle: word('wholeArticle'),
    comma: language === 'ur' ? '، ' : ', ',
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    time: (at) => time.format(new Date(at)),
  };
}
