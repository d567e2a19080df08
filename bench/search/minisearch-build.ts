/** Builds MiniSearch's index over a library's articles and saves it, in a process of its own. */
import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import { answer, parametersOf } from './child.ts';
import { miniSearchOptions } from './minisearch.ts';

const { library, index } = await parametersOf<{ library: string; index: string }>();
const db = new DatabaseSync(library, { readOnly: true });
const search = new MiniSearch(miniSearchOptions);
const articles = db.prepare(
  'SELECT number, title, text FROM articles JOIN versions ON versions.hash = articles.version WHERE deleted IS NULL',
);
for (const article of articles.iterate()) search.add(article);
db.close();
writeFileSync(index, JSON.stringify(search));
answer({ articles: search.documentCount, terms: search.termCount });
