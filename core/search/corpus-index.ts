import lunr from 'lunr';
import type { Article } from '../articles/model.ts';
import { b, fieldOf, fields, forms, k1, places } from './fields.ts';
import { createPipeline, tokenizer } from './pipeline.ts';
import { placeTexts } from './searched-article.ts';

/** What `lunr.Index.load` reads (lunr 2.3.9, `Index.prototype.toJSON`). */
interface SerialisedIndex {
  readonly invertedIndex: readonly (readonly [term: string, posting: Readonly<Record<string, unknown>>])[];
}

/**
 * Builds lunr's index over the bundled articles, as JSON that `createLunrRetriever` loads. Stock lunr, but for
 * tokenizer and pipeline; each field is indexed from the list of its texts. What nothing here reads is left out: the
 * vectors, and of each term the fields in which no article has it.
 */
export function buildCorpusIndex(articles: readonly Article[]): object {
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
  const whole = builder.build().toJSON() as SerialisedIndex;
  return {
    ...whole,
    fieldVectors: [],
    invertedIndex: whole.invertedIndex.map(([term, posting]) => [term, withoutEmpty(posting)]),
  };
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const withoutEmpty = (posting: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(posting).filter(([, value]) => !isEmpty(value)));
