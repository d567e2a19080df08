import lunr from 'lunr';
import type { Article } from '../../articles/model.ts';
import { countArticle } from './article-counts.ts';
import { b, fieldOf, fields, forms, k1, places, type Field, type Place } from './fields.ts';
import { createPipeline, tokenizer } from './pipeline.ts';
import { placeTexts } from './searched-article.ts';

/** What `lunr.Index.load` reads (lunr 2.3.9, `Index.prototype.toJSON`). */
interface LunrIndex {
  readonly invertedIndex: readonly (readonly [
    term: string,
    posting: { readonly _index: number } & Readonly<Record<Field, Readonly<Record<string, unknown>>>>,
  ])[];
}

/** The index as it ships. */
export interface CorpusIndex {
  /** By article id, the words of each place. */
  readonly lengths: Readonly<Record<string, Readonly<Record<Place, number>>>>;
}

/**
 * Builds lunr's index over the bundled articles, as JSON that `createLunrRetriever` loads. Stock lunr, but for
 * tokenizer and pipeline; each field is indexed from the list of its texts. What nothing here reads is left out: the
 * vectors, and of each term the fields in which no article has it. Where lunr keeps what is known of a term in an
 * article stands how often it is there.
 */
export function buildCorpusIndex(articles: readonly Article[]): CorpusIndex {
  const builder = new lunr.Builder();
  // Its type wants `separator` beside the function, which only lunr's own tokenizer reads.
  builder.tokenizer = Object.assign(tokenizer, { separator: lunr.tokenizer.separator });
  builder.pipeline = createPipeline();
  builder.b(b);
  builder.k1(k1);
  builder.ref('id');
  for (const field of fields) builder.field(field);
  for (const article of articles) {
    const texts = article.translation?.cells.map((cell) => cell.text) ?? [];
    const byPlace = placeTexts({ ...article, translation: { texts } });
    const byField = places.flatMap((place) => forms.map((form) => [fieldOf(place, form), byPlace[place]]));
    builder.add({ id: article.id, ...Object.fromEntries(byField) });
  }
  const counts = new Map(articles.map((article) => [article.id, countArticle(article)]));
  const whole = builder.build().toJSON() as LunrIndex;
  const counted = (term: string, posting: LunrIndex['invertedIndex'][number][1]) =>
    fields.flatMap((field) => {
      const ids = Object.keys(posting[field]);
      const byId = ids.map((id) => [id, counts.get(id)?.count(field, term) ?? 0]);
      return ids.length === 0 ? [] : [[field, Object.fromEntries(byId)]];
    });
  const serialised = {
    ...whole,
    fieldVectors: [],
    invertedIndex: whole.invertedIndex.map(([term, posting]) => [
      term,
      // oxlint-disable-next-line no-underscore-dangle -- lunr's own
      { _index: posting._index, ...Object.fromEntries(counted(term, posting)) },
    ]),
  };
  return {
    ...serialised,
    lengths: Object.fromEntries([...counts].map(([id, { lengths }]) => [id, lengths])),
  };
}
