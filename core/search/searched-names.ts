/** The names, ready for each thing that a search asks of them; one that changes is put in its place. */
import type { Name } from '../names/model.ts';
import { NameBook } from '../names/name-book.ts';
import { NameList } from './name-hits.ts';
import { NameStarts } from './suggest/suggest-names.ts';

export class SearchedNames {
  /** Finds them in the words of a query. */
  readonly book: NameBook;
  readonly list: NameList;
  readonly starts: NameStarts;

  constructor(names: readonly Name[] = []) {
    this.book = new NameBook(names);
    this.list = new NameList(names);
    this.starts = new NameStarts(names);
  }

  change(changed: readonly Name[], gone: readonly string[]): void {
    for (const part of [this.book, this.list, this.starts]) {
      for (const id of gone) part.remove(id);
      for (const name of changed) part.put(name);
    }
  }
}
