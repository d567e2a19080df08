/** Waiting items as the tray shows them: with reasons, and the lines in which they stand. */
import { z } from 'zod';
import type { Language } from '#core/articles/language.ts';
import { languageSchema, offsetSchema } from '#core/articles/model.ts';
import { reasonWeights } from '#core/names/proposal-reasons.ts';
import { partsOfKey, rejectionKey } from '#core/names/known-names.ts';
import { trayReasonSchema, type TrayItem } from '#core/names/tray.ts';
import { lineAround } from '#core/names/tray-line.ts';
import type { Ground } from './ground.ts';
import { isLive, type WaitingItem } from './tray-items.ts';

type Place = TrayItem['places'][number];

interface Row {
  readonly article_id: string;
  readonly language: string;
  readonly text: string;
  readonly spelling_id: string | null;
  readonly reasons: string;
  readonly places: string;
}

const reasonsSchema = z.array(trayReasonSchema);
const placesSchema = z.array(
  z.object({ cell: z.string().nullable(), start: offsetSchema, end: offsetSchema }),
);

/** Rows of one item that are looked at for the best. */
const rowsLookedAt = 30;
const placesShown = 3;

const against = new Set(Object.entries(reasonWeights).flatMap(([kind, weight]) => (weight < 0 ? kind : [])));

/** How much speaks for a row more than against it. */
const merit = (reasons: TrayItem['reasons']): number =>
  reasons.reduce((sum, { kind }) => sum + (against.has(kind) ? -1 : 1), 0);

/** Fills in items for a list; one reader a list, for the articles are read once for all items. */
export class TrayPlaces {
  readonly #ground: Ground;
  readonly #bundled: string;
  readonly #texts = new Map<string, { readonly title: string; readonly texts: Texts }>();

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#bundled = JSON.stringify([...ground.articles.bundled.keys()]);
  }

  /** @param articleId places of this article come first. */
  fill(item: WaitingItem, articleId: string | null): TrayItem {
    const { key, nameId, guess, mentions, articles } = item;
    const rows = this.#rowsOf(item, articleId);
    const best = rows.slice(0, placesShown);
    const perRow = best.length === 1 ? placesShown : 1;
    const places = best
      .flatMap((row) => this.#placesIn(row, key).slice(0, perRow))
      .concat(best.length === 2 ? best.flatMap((row) => this.#placesIn(row, key).slice(1, 2)) : [])
      .slice(0, placesShown);
    const [first] = rows;
    return {
      key,
      language: places[0]?.language ?? item.language,
      text: places[0]?.text ?? item.text,
      known: nameId === null ? null : { nameId, spellingId: first?.spelling_id ?? '' },
      guess,
      reasons: first === undefined ? [] : first.said,
      places,
      mentions,
      articles,
    };
  }

  #rowsOf(item: WaitingItem, articleId: string | null): (Row & { said: TrayItem['reasons'] })[] {
    const rows = this.#ground.library.all<Row>(
      `SELECT p.article_id, p.language, p.text, p.spelling_id, p.reasons, p.places FROM proposals p
       WHERE p.key IN (SELECT value FROM json_each(?)) AND ${isLive}
       ORDER BY p.article_id IS NOT ?, p.distance, p.mentions DESC LIMIT ${rowsLookedAt}`,
      JSON.stringify(item.rows),
      this.#bundled,
      articleId,
    );
    const read = rows.map((row) => ({ ...row, said: reasonsSchema.parse(JSON.parse(row.reasons)) }));
    const isAsked = (row: Row): number => (row.article_id === articleId ? 1 : 0);
    return read.toSorted(
      (one, other) => isAsked(other) - isAsked(one) || merit(other.said) - merit(one.said),
    );
  }

  /** Places of a row where the words still stand: the article may have changed since it was looked through. */
  #placesIn({ article_id: articleId, places }: Row, key: string): Place[] {
    const { joined } = partsOfKey(key);
    const article = this.#article(articleId);
    return placesSchema.parse(JSON.parse(places)).flatMap(({ cell, start, end }) => {
      const found = article.texts(cell);
      if (found === null) return [];
      const line = lineAround(found.text, { start, end });
      if (partsOfKey(rejectionKey('', line.text)).joined !== joined) return [];
      return { articleId, title: article.title, language: found.language, cell, start, end, ...line };
    });
  }

  #article(id: string): { readonly title: string; readonly texts: Texts } {
    let article = this.#texts.get(id);
    if (article === undefined) this.#texts.set(id, (article = this.#read(id)));
    return article;
  }

  /** Only what is shown: reading the whole article would take its sentences apart. */
  #read(id: string): { readonly title: string; readonly texts: Texts } {
    const { library, articles } = this.#ground;
    const bundled = articles.bundled.get(id);
    if (bundled !== undefined) {
      const { title, language, text, translation } = bundled;
      return {
        title,
        texts: (cell) => {
          if (cell === null) return { text, language };
          const found = translation?.cells.find((one) => one.id === cell);
          return found && translation ? { text: found.text, language: translation.language } : null;
        },
      };
    }
    const row = library.get<{ title: string; language: string; text: string }>(
      `SELECT a.title, a.language, v.text FROM articles a JOIN versions v ON v.hash = a.version
       WHERE a.id = ? AND a.deleted IS NULL`,
      id,
    );
    return {
      title: row?.title ?? '',
      texts: (cell) =>
        textOf(
          cell === null
            ? row
            : library.get<{ text: string; language: string }>(
                'SELECT text, language FROM cells WHERE article_id = ? AND id = ?',
                id,
                cell,
              ),
        ),
    };
  }
}

/** The source (null), or a cell's text; null where there is none. */
type Texts = (cell: string | null) => { readonly text: string; readonly language: Language } | null;

const textOf = (row: { readonly text: string; readonly language: string } | undefined) =>
  row === undefined ? null : { text: row.text, language: languageSchema.parse(row.language) };
