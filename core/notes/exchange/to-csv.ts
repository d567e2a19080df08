/** Notes as a table, for reading: a row for each. */
import Papa from 'papaparse';
import { byteOrderMark, formulaCell } from '../../csv/formulas.ts';
import type { ArticleNotes } from './article-notes.ts';
import { counterpartOf, quoteOf } from './counterpart.ts';
import type { ReadingWords } from './reading-words.ts';

/** RFC 4180 with a byte order mark. Times are ISO 8601, so that tables sort them. */
export function notesToCsv(all: Iterable<ArticleNotes>, words: ReadingWords): string {
  const fields = [
    words.article,
    words.translatedTitle,
    words.publication,
    words.date,
    words.quote,
    words.beside,
    words.note,
    words.tags,
    words.colour,
    words.place,
    words.created,
    words.modified,
  ];
  const data: string[][] = [];
  for (const { article, notes } of all)
    for (const note of notes)
      data.push([
        article.title,
        article.translatedTitle ?? '',
        article.publication,
        article.date ?? '',
        quoteOf(note, article)?.text ?? '',
        counterpartOf(note, article)?.text ?? '',
        note.text,
        note.tags.join('; '),
        words.colours[note.colour],
        note.anchor.side === 'article' ? words.wholeArticle : note.place === null ? words.unplaced : '',
        note.created,
        note.modified,
      ]);
  return byteOrderMark + Papa.unparse({ fields, data }, { escapeFormulae: formulaCell, newline: '\r\n' });
}
