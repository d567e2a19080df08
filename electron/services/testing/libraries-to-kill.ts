/** Fresh libraries with an article and a few notes: as the app makes them today, and as its first release did. */
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { colours } from '#core/notes/colours.ts';
import { createLibraryService } from '#electron/services/library-service.ts';
import { openLibrary } from '#electron/storage/open-library.ts';
import { applicationId, migrations } from '#electron/storage/schema.ts';
import { noteState } from './killed-states.ts';

const time = '2025-01-01T00:00:00.000Z';
const text = 'صدر نے کہا کہ معاہدہ ہو گیا ہے اور دونوں ملک اس پر عمل کریں گے۔ شہر کے لوگ خوش ہیں۔';

/** Tables that hold an article, and its row in each. */
const articleTables = ['versions', 'articles', 'segmentations'];

/** Makes the library at `path` and closes it. Returns the state of each of its notes. */
export async function newLibrary(path: string, isOld: boolean): Promise<Map<string, string>> {
  const library = openLibrary(path, { today: '2025-01-01' });
  const { handlers, articles } = createLibraryService({
    library,
    corpus: { articles: [], names: [] },
    host: 'loopback',
    version: '0.0.0',
    now: () => new Date(time),
  });
  const { id } = await handlers['import.save']({
    title: 'خبر',
    publication: 'اخبار',
    date: '2025-01-01',
    language: 'ur',
    text,
    batch: '',
  });
  if (!isOld) {
    library.close();
    return new Map();
  }
  const rows = articleTables.map((table) => [table, library.all<object>(`SELECT * FROM ${table}`)] as const);
  const { version } = articles.open(id);
  library.close();
  for (const ending of ['', '.mark', '.lock']) rmSync(`${path}${ending}`, { force: true });
  return firstRelease(path, rows, id, version);
}

function firstRelease(
  path: string,
  rows: readonly (readonly [table: string, rows: readonly object[]])[],
  articleId: string,
  version: string,
): Map<string, string> {
  const db = new DatabaseSync(path);
  db.exec(migrations[0] ?? '');
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1`);
  const insert = (table: string, row: object): void => {
    const known = new Set(
      db
        .prepare('SELECT name FROM pragma_table_info(?)')
        .all(table)
        .map(({ name }) => name),
    );
    const columns = Object.entries(row).filter(([column]) => known.has(column));
    db.prepare(
      `INSERT INTO ${table} (${columns.map(([column]) => `"${column}"`).join(', ')})
       VALUES (${columns.map(() => '?').join(', ')})`,
    ).run(...columns.map(([, value]) => value as string));
  };
  for (const [table, all] of rows) for (const row of all) insert(table, row);
  const notes = new Map<string, string>();
  for (let number = 0; number < 200; number += 1) {
    const content = { text: `پہلی اشاعت ${number}`, colour: colours[number % 5] ?? 'rose', tags: ['پرانا'] };
    const note = {
      ...content,
      id: `old-${number}`,
      article_id: articleId,
      version,
      anchor: JSON.stringify({ side: 'source', version, start: 0, end: 4 }),
      quote: text.slice(0, 4),
      prefix: '',
      suffix: text.slice(4, 36),
      tags: JSON.stringify(content.tags),
      created: time,
      modified: time,
      deleted: null,
    };
    insert('notes', note);
    notes.set(note.id, noteState(content));
  }
  db.close();
  return notes;
}
