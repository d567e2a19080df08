import lunr from 'lunr';
import type { Article } from '../articles/model.ts';
import { b, fieldOf, fields, forms, k1, places } from './fields.ts';
import { createPipeline, tokenizer } from './pipeline.ts';
import { placeTexts } from './searched-article.ts';

/**
 * Builds lunr's index over the bundled articles; its JSON is what ships. Stock lunr, but for tokenizer and pipeline.
 * Each field is indexed from the list of its texts.
 */
export function buildCorpusIndex(articles: readonly Article[]): lunr.Index {
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
  return builder.build();
}
