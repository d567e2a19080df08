/** Notes as Markdown, for reading. */
import type { Note } from '../model.ts';
import type { ArticleNotes, ExchangedArticle } from './article-notes.ts';
import { counterpartOf, quoteOf, type Run } from './counterpart.ts';
import { directed, isolated } from './direction-marks.ts';
import type { ReadingWords } from './reading-words.ts';

export function notesToMarkdown(all: Iterable<ArticleNotes>, words: ReadingWords): string {
  const parts = [`# ${escaped(words.title)}`];
  for (const { article, notes } of all) {
    parts.push(headOf(article, words));
    for (const note of notes) parts.push(noteOf(note, article, words), '---');
    parts.pop();
  }
  return `${parts.join('\n\n')}\n`;
}

function headOf(article: ExchangedArticle, words: ReadingWords): string {
  const { language, title, translatedTitle, publication, translation, date } = article;
  const other = translation?.language ?? (language === 'ur' ? 'en' : 'ur');
  const from = [
    publication === '' ? '' : isolated(escaped(publication), words.language),
    date === null ? '' : words.day(date),
  ].filter(Boolean);
  return [
    `## ${directed(escaped(title || words.untitled), language)}`,
    ...(translatedTitle === null ? [] : [directed(escaped(translatedTitle), other)]),
    ...(from.length === 0 ? [] : [directed(from.join(' · '), words.language)]),
  ].join('\n\n');
}

function noteOf(note: Note, article: ExchangedArticle, words: ReadingWords): string {
  const quotes = [quoteOf(note, article), counterpartOf(note, article)].filter((run) => run !== null);
  return [...quotes.map(quoted), note.text.trim(), aboutOf(note, words)].filter(Boolean).join('\n\n');
}

const quoted = ({ text, language }: Run): string =>
  text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => `> ${directed(escaped(line.trim()), language)}`)
    .join('\n>\n');

function aboutOf(note: Note, words: ReadingWords): string {
  const { colour, tags, created, modified, place, anchor } = note;
  const said = [
    anchor.side === 'article' ? words.wholeArticle : '',
    place === null ? words.unplaced : '',
    words.colours[colour],
    tags.length === 0
      ? ''
      : `${words.tags}: ${tags.map((tag) => isolated(escaped(tag), words.language)).join(words.comma)}`,
    `${words.created}: ${words.time(created)}`,
    modified === created ? '' : `${words.modified}: ${words.time(modified)}`,
  ];
  return directed(said.filter(Boolean).join(' · '), words.language);
}

/** Text that Markdown would read as its own signs stands as it is (CommonMark 2.4: any ASCII punctuation may be escaped). */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|$]/gu, '\\$&')
    .replace(/^(\s*)([#+=-])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2');
}
