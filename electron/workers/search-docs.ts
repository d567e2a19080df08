/** What the index says of every doc, resident: about 28 bytes each. */
import type { DatabaseSync } from 'node:sqlite';
import { places, type Place } from '#core/search/index/fields.ts';
import { prepared } from '#electron/storage/prepared.ts';
import { chunkColumns, chunkSize } from '#electron/storage/search-columns.ts';

export class Docs {
  /** By doc: `articles.number`, 0 where the doc is dead. */
  numbers = new Uint32Array(0);
  /** By doc: see `dayNumber`. */
  days = new Uint32Array(0);
  /** By doc: `search_publications.id`. */
  publications = new Uint32Array(0);
  /** Words, by place and doc. */
  readonly lengths: Record<Place, Uint32Array> = {
    title: new Uint32Array(0),
    source: new Uint32Array(0),
    translation: new Uint32Array(0),
  };
  /** One above the highest doc. */
  limit = 0;
  /** Docs that live. */
  size = 0;
  /** Words in each place of an average article. */
  readonly averages: Record<Place, number> = { title: 0, source: 0, translation: 0 };
  readonly #db: DatabaseSync;
  #generation = -1;
  #changes = -1;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** Reads what changed since; false where the index is as it was. */
  refresh(): boolean {
    const state = prepared(this.#db, 'SELECT generation, changes, next_doc FROM search_state').get();
    const [generation, changes] = [Number(state?.['generation']), Number(state?.['changes'])];
    if (generation === this.#generation && changes === this.#changes) return false;
    if (generation !== this.#generation) this.#forget();
    this.limit = Number(state?.['next_doc']);
    this.#grow();
    const rows = prepared(this.#db, 'SELECT chunk, data FROM search_columns WHERE changed > ?');
    for (const { chunk, data } of rows.iterate(this.#changes))
      if (data instanceof Uint8Array) this.#put(Number(chunk), data);
    this.#generation = generation;
    this.#changes = changes;
    this.#count();
    return true;
  }

  #forget(): void {
    this.numbers.fill(0);
    this.#changes = -1;
  }

  #put(chunk: number, data: Uint8Array): void {
    const columns = chunkColumns(data);
    const at = chunk * chunkSize;
    this.numbers.set(columns.number, at);
    this.days.set(columns.day, at);
    this.publications.set(columns.publication, at);
    for (const place of places) this.lengths[place].set(columns[place], at);
  }

  /** Room for whole chunks. */
  #grow(): void {
    const needed = (Math.floor(this.limit / chunkSize) + 1) * chunkSize;
    if (needed <= this.numbers.length) return;
    const capacity = Math.ceil((needed * 1.125) / chunkSize) * chunkSize;
    const grown = (column: Uint32Array): Uint32Array<ArrayBuffer> => {
      const larger = new Uint32Array(capacity);
      larger.set(column);
      return larger;
    };
    this.numbers = grown(this.numbers);
    this.days = grown(this.days);
    this.publications = grown(this.publications);
    for (const place of places) this.lengths[place] = grown(this.lengths[place]);
  }

  #count(): void {
    const { numbers, lengths, limit } = this;
    const { title, source, translation } = lengths;
    let [size, inTitle, inSource, inTranslation] = [0, 0, 0, 0];
    for (let doc = 0; doc < limit; doc += 1) {
      if (numbers[doc] === 0) continue;
      size += 1;
      inTitle += title[doc] ?? 0;
      inSource += source[doc] ?? 0;
      inTranslation += translation[doc] ?? 0;
    }
    this.size = size;
    this.averages.title = size === 0 ? 0 : inTitle / size;
    this.averages.source = size === 0 ? 0 : inSource / size;
    this.averages.translation = size === 0 ? 0 : inTranslation / size;
  }
}
