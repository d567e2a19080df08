import type { Language } from '../articles/language.ts';
import { html, run } from './html-text.ts';

interface Headed {
  readonly language: Language;
  readonly title: string;
  readonly translatedTitle: string | null;
  readonly publication: string;
  /** ISO day. */
  readonly date: string | null;
}

interface Words {
  readonly untitled: string;
  /** An ISO day as it is read. */
  readonly day: (date: string) => string;
}

/** Titles of an article in both languages, where and when it appeared: elements of HTML, those that it has. */
export function articleHeading(article: Headed, target: Language, words: Words): string[] {
  const { language, title, translatedTitle, publication, date } = article;
  const from = [
    publication === '' ? '' : run('span', language, publication),
    date === null ? '' : `<time datetime="${html(date)}">${html(words.day(date))}</time>`,
  ].filter(Boolean);
  return [
    run('h2', language, title || words.untitled),
    translatedTitle === null ? '' : run('h3', target, translatedTitle),
    from.length === 0 ? '' : `<p class="from">${from.join(' · ')}</p>`,
  ].filter(Boolean);
}
