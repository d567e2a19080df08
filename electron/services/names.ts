/** Names, their spellings, and where they stand. */
import { mentionsInArticle } from '#core/names/article-mentions.ts';
import type { Handlers, Method } from '#electron/contract/methods.ts';
import { settlementsOf } from '#electron/storage/settlement-rows.ts';
import type { Ground } from './ground.ts';
import { createLinkCommands } from './link-commands.ts';
import type { MentionCounts } from './mention-counts.ts';
import { createNameCommands } from './name-commands.ts';
import type { NameExchangeMethod } from './name-exchange.ts';
import { createNameJoining } from './name-joining.ts';
import type { NamePageMethod } from './name-pages.ts';
import type { NameStore } from './name-store.ts';
import { NameWriter } from './name-writer.ts';
import { createSettlementCommands } from './settlement-commands.ts';
import { createSpellingCommands } from './spelling-commands.ts';

/** The rest is answered by `name-pages.ts` and `name-exchange.ts`. */
export type NameMethods = Exclude<Extract<Method, `names.${string}`>, NamePageMethod | NameExchangeMethod>;

export function createNameService(
  ground: Ground,
  names: NameStore,
  counts: MentionCounts,
): Pick<Handlers, NameMethods> {
  const { library, articles } = ground;
  const writer = new NameWriter(ground, names);
  return {
    'names.list': () => [...names.all()],
    'names.some': ({ ids }) => [...new Set(ids.flatMap((id) => names.find(id) ?? []))],
    'names.mentions': ({ articleId }) =>
      mentionsInArticle(articles.open(articleId), names.book, settlementsOf(library.db, articleId)),
    'names.counts': ({ id }) =>
      names.open(id).spellings.map((spelling) => ({ spellingId: spelling.id, ...counts.of(spelling.id) })),
    ...createNameCommands(ground, names, writer),
    ...createSpellingCommands(ground, names, writer),
    ...createNameJoining(ground, names, writer),
    ...createLinkCommands(ground, names, writer),
    ...createSettlementCommands(ground, names, writer),
  };
}
