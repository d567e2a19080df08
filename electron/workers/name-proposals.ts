/** The task `propose`: looks through one article for what the reader may want to decide. */
import { mentionsInArticle } from '#core/names/article-mentions.ts';
import { knowName, knowNames, unknowName } from '#core/names/known-names.ts';
import { lookedVersion } from '#core/names/looked-version.ts';
import type { Name } from '#core/names/model.ts';
import { proposalsInArticle } from '#core/names/proposals-in-article.ts';
import { settlementsOf } from '#electron/storage/settlement-rows.ts';
import { createArticleReader, shippedArticles } from './article-texts.ts';
import { createCompany } from './name-proposals-company.ts';
import type { NamesGround, NameTaskHandlers } from './names-engine.ts';

export function createProposing(ground: NamesGround): NameTaskHandlers['propose'] {
  const { db, names } = ground;
  const known = knowNames([]);
  const kept = new Map<string, Name>();
  let generation: number | null = null;

  /** Brings what is prepared for proposing up to date; names that did not change are the same objects. */
  const follow = (): void => {
    if (generation === ground.generation()) return;
    for (const [id, name] of kept)
      if (names.get(id) !== name) {
        unknowName(known, name);
        kept.delete(id);
      }
    for (const name of names.all())
      if (!kept.has(name.id)) {
        knowName(known, name);
        kept.set(name.id, name);
      }
    generation = ground.generation();
  };

  const read = createArticleReader(db, shippedArticles(db, ground.bundled));
  const company = createCompany(ground);
  return ({ articleId, rejected }) => {
    const article = read(articleId);
    if (article === null) return null;
    follow();
    const mentions = mentionsInArticle(article, names, settlementsOf(db, articleId));
    const proposals = proposalsInArticle({
      article,
      mentions,
      names: known,
      rejected: new Set(rejected),
      companyOf: company(),
    });
    return { version: lookedVersion(article), proposals };
  };
}
