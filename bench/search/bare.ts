/**
 * What everything is measured against: a plain FTS5 table of the same terms as Bayaz's, folded by the same code, in a
 * file of its own. Columns `title` and `words` (the loose keys of the title and of the text, separated by spaces),
 * contentless, FTS5's default `detail=full`, its tokenizer `ascii` (the terms are analysed already), optimised to one
 * segment when all is in; SQLite's default settings. No stems, no exact spellings: less work than Bayaz does.
 */
import { renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { analyse } from '#core/search/index/analyse.ts';
import { articleOf } from './generate.ts';
import { progress } from './progress.ts';

const schema = `
  CREATE VIRTUAL TABLE bare USING fts5(title, words, content='', tokenize='ascii');
  CREATE VIRTUAL TABLE bare_terms USING fts5vocab(bare, 'row');
  CREATE TABLE vocabulary (term TEXT PRIMARY KEY) WITHOUT ROWID;
`;
const batchSize = 1_000;

/** A term as the tokenizer leaves it whole: ASCII that it would split at or change goes to the private use area. */
export const bareTerm = (term: string): string =>
  // oxlint-disable-next-line no-control-regex -- every ASCII character that is no letter or digit, controls too
  term.replace(/[\x00-\x2f\x3a-\x60\x7b-\x7f]/g, (character) =>
    String.fromCharCode(0xe000 + character.charCodeAt(0)),
  );

/** Terms of a text, in order. */
export function termsOf(text: string): string[] {
  const { forms, table } = analyse(text);
  return Array.from(forms, (form) => table[form]?.term ?? '');
}

/** Inserts articles into the table; the caller begins and commits. */
export function bareWriter(db: DatabaseSync): (number: number, title: string, text: string) => void {
  const insert = db.prepare('INSERT INTO bare (rowid, title, words) VALUES (?, ?, ?)');
  const learn = db.prepare('INSERT OR IGNORE INTO vocabulary VALUES (?)');
  return (number, title, text) => {
    const [titleTerms, terms] = [termsOf(title), termsOf(text)];
    insert.run(number, titleTerms.map(bareTerm).join(' '), terms.map(bareTerm).join(' '));
    for (const term of new Set([...titleTerms, ...terms])) learn.run(term);
  };
}

/** Builds the table over the first `size` generated articles; its rowids are their numbers. */
export function buildBare(path: string, size: number): void {
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  const db = new DatabaseSync(unfinished);
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
  db.exec(schema);
  const insert = bareWriter(db);
  for (let from = 0; from < size; from += batchSize) {
    db.exec('BEGIN');
    for (let number = from; number < Math.min(size, from + batchSize); number += 1) {
      const { title, text } = articleOf(number);
      insert(number, title, text);
    }
    db.exec('COMMIT');
    if ((from / batchSize) % 10 === 9) progress(`bare table of ${size}: ${from + batchSize}`);
  }
  db.exec("INSERT INTO bare (bare) VALUES ('optimize')");
  db.close();
  renameSync(unfinished, path);
}
