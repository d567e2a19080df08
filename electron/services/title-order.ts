import { sortKey, sortKeyVersion } from '#core/urdu/sort-key.ts';
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
