/** Libraries whose articles are translated, in a temporary folder: as rows, without going through thousands of commands. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paragraphsOf } from '#core/folding.ts';
import type { Segment } from '#core/articles/model.ts';
import { createLibraryService, type LibraryService } from '#electron/services/library-service.ts';
import { hashOf } from '#electron/services/text-hash.ts';
import { rememberArticle } from '#electron/storage/memory-index.ts';
import type { Library } from '#electron/storage/library.ts';
import { openLibrary } from '#electron/storage/open-library.ts';
import { buildCorpus } from '../../corpus/build/build-corpus.ts';
import { readSources } from '../../corpus/build/read-sources.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { articleOf } from '../search/generate.ts';

export interface Open extends LibraryService {
  readonly library: Library;
}

/** A library that is closed and gone when `work` is done. */
export async function withLibrary<T>(work: (open: Open) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bayaz-bench-'));
  const library = openLibrary(join(folder, 'library.sqlite'), { today: '2026-01-01' });
  try {
    const service = createLibraryService({
      library,
      corpus: buildCorpus(readSources(inRoot('corpus'), 'corpus'), hashOf).corpus,
      host: 'loopback',
      version: '0.0.0',
      now: () => new Date(),
    });
    return await work({ ...service, library });
  } finally {
    library.close();
    rmSync(folder, { recursive: true });
  }
}

const english =
  'The president said in Moscow that the treaty between both countries matters and that work on the railway begins soon';

export const translationOf = (number: number): string => `${english}, ${number}.`;

export const sentencesOf = (number: number): string[] => {
  const { text } = articleOf(number);
  return segmentsOf(text).map(({ start, end }) => text.slice(start, end));
};

const segmentsOf = (text: string): Segment[] => paragraphsOf(text, 'ur').flatMap(({ segments }) => segments);

interface CellToInsert {
  readonly articleId: string;
  readonly version: string;
  /** Of the sentence, counted from 0. */
  readonly at: number;
  readonly segment: Segment;
  readonly text: string;
}

export function insertCell(
  library: Library,
  { articleId, version, at, segment: { start, end }, text }: CellToInsert,
): void {
  const sql = 'INSERT INTO cells VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
  library.run(sql, articleId, `c${at}`, 'en', version, start, end, 0, text);
}

/** Puts generated articles in, translated sentence by sentence, until the memory holds `cells`. Returns how many articles. */
export function fillMemory({ library }: Open, cells: number): number {
  let [number, filled] = [0, 0];
  library.transaction(() => {
    for (; filled < cells; number += 1) {
      const { title, publication, date, text } = articleOf(number);
      const [id, version] = [`generated-${number}`, `version-${number}`];
      library.run('INSERT INTO versions VALUES (?, ?, ?, ?)', version, 'ur', text, '');
      library.run(
        `INSERT INTO articles (id, language, title, title_sort, publication, filter, date, version, sameness, length,
           words, added, modified) VALUES (?, 'ur', ?, '', ?, '', ?, ?, ?, ?, 0, '', '')`,
        id,
        title,
        publication,
        date,
        version,
        version,
        text.length,
      );
      for (const [at, { start, end }] of segmentsOf(text).entries()) {
        if (filled === cells) break;
        insertCell(library, {
          articleId: id,
          version,
          at,
          segment: { start, end },
          text: translationOf(filled),
        });
        filled += 1;
      }
      rememberArticle(library.db, id);
    }
  });
  return number;
}
