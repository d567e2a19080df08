/** A process with nothing but the app's search in it, its worker as the app starts it: what is resident after searching. */
import { createSearchService } from '#electron/services/search.ts';
import { answer, parametersOf } from './child.ts';
import { asked, hitsWanted, namesOf } from './ours.ts';
import type { BenchQuery } from './queries.ts';

export interface ServiceParameters {
  readonly library: string;
  readonly corpus: string;
  readonly queries: readonly BenchQuery[];
}

const { library, corpus, queries } = await parametersOf<ServiceParameters>();
const names = namesOf(corpus);
const { handlers, close } = createSearchService({
  library,
  corpus: { folder: corpus },
  names: { generation: 0, all: () => names, changesSince: () => null },
});
let seq = 0;
for (const { text } of queries)
  await handlers['search.find']({ ...asked(text), seq: (seq += 1), limit: hitsWanted });
/** Bytes. */
const { rss } = process.memoryUsage();
answer(rss);
await close();
