import { sortKey, sortKeyVersion } from '#core/urdu/sort-key.ts';
import type { Change } from '#electron/storage/changes.ts';
import type { Library } from '#electron/storage/library.ts';
import { builtFrom } from './derived-build.ts';

/**
 * Makes the keys by which titles are sorted anew where they were made by other rules. They stand in the articles' own
 * rows, but are computed: no command, and nothing to undo.
 */
export function ensureTitleOrder(library: Library): void {
  library.transaction(() => {
    if (builtFrom(library).get('title-order') === sortKeyVersion) return;
    const kept = library.all<{ number: number; title: string; title_sort: string }>(
      'SELECT number, title, title_sort FROM articles',
    );
    for (const { number, title, title_sort } of kept) {
      const key = sortKey(title);
      if (key !== title_sort) library.run('UPDATE articles SET title_sort = ? WHERE number = ?', key, number);
    }
    library.run("INSERT OR REPLACE INTO derived_from VALUES ('title-order', ?)", sortKeyVersion);
  });
}

/**
 * Makes the keys of articles anew that undo or redo brings back as a version with other rules wrote them down. What is
 * recorded of the command stays as it is. Call it inside the transaction of the changes.
 */
export function followTitleOrder(library: Library, changes: readonly Change[]): void {
  for (const { table, after } of changes) {
    if (table !== 'articles' || after === null) continue;
    const key = sortKey(String(after.title));
    if (key !== after.title_sort)
      library.run('UPDATE articles SET title_sort = ? WHERE number = ?', key, after.number ?? null);
  }
}
