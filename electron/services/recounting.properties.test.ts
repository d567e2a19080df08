/** Whatever is done to names, the counts come to be those of all articles read afresh. */
import * as fc from 'fast-check';
import { setImmediate as otherWork } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Article } from '#core/articles/model.ts';
import { mentionsInArticle } from '#core/names/article-mentions.ts';
import { NameBook } from '#core/names/name-book.ts';
import { settlementsOf } from '#electron/storage/settlement-rows.ts';
import { isAnyStale } from '#electron/storage/stale-mentions.ts';
import { added, bundledArticle, kindOf, moscow, prepared, putin, type Prepared } from './testing/prepared.ts';

/** Rivals, parts of one another, words as well, joined and apart, with case words. */
const spellings = [
  'پوتن',
  'ولادیمیر پوتن',
  'شام',
  'شام پور',
  'شامپور',
  'ماسکو',
  'مغرب',
  'لاوروف',
  'لاوروفنے آج',
  'Sham',
];
const texts = [
  'شام کو پوتن ماسکو میں تھے۔',
  'شام کے صدر شام پور گئے، لاوروفنے کہا۔',
  'ولادیمیر پوتن نے کہا کہ پوتننے مغرب کو دیکھا۔',
  'لاوروفنے آج شامپور میں مغرب کی نماز پڑھی۔ Sham',
  'مغرب میں ماسکو، ماسکو میں شام۔ لاوروف لاوروف',
  'کچھ بھی نہیں ہوا۔',
];
const bundled = bundledArticle('sham', 'شام', `${texts[0]} ${texts[3]}`, ['Sham, Putin and Moscow.', 'Sham']);
/** Own articles: more than are counted at once. */
const copies = 6;

const spelling = fc.constantFrom(...spellings);
const [which, other] = [fc.nat(20), fc.nat(20)];
const step = fc.oneof(
  fc.record({ do: fc.constant('create'), texts: fc.uniqueArray(spelling, { minLength: 1, maxLength: 3 }) }),
  fc.record({ do: fc.constant('add'), which, text: spelling }),
  fc.record({ do: fc.constant('text'), which, other, text: spelling }),
  fc.record({ do: fc.constant('word'), which, other, on: fc.boolean() }),
  fc.record({ do: fc.constant('switch'), which, other, on: fc.boolean() }),
  fc.record({
    do: fc.constantFrom('take', 'delete', 'merge', 'split', 'undo', 'redo', 'drain', 'unsettle'),
    which,
    other,
  }),
  fc.record({
    do: fc.constant('settle'),
    scope: fc.constantFrom('mention' as const, 'article' as const, 'always' as const),
    which,
    other,
    none: fc.boolean(),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

const language = (text: string) => (text === 'Sham' ? ('en' as const) : ('ur' as const));

async function take(all: Prepared, articles: readonly string[], one: Step): Promise<void> {
  const { call, library } = all;
  const name = 'which' in one ? at(all.names.all(), one.which) : at(all.names.all(), 0);
  const next = 'other' in one ? at(all.names.all(), one.other) : name;
  const spelling = 'other' in one ? at(name.spellings, one.other) : at(name.spellings, 0);
  const [nameId, spellingId] = [name.id, spelling.id];
  switch (one.do) {
    case 'create':
      await call['names.create']({
        kind: 'place',
        spellings: one.texts.map((text) => ({ text, language: language(text) })),
        about: { ur: '', en: '' },
        shared: true,
      });
      break;
    case 'add':
      await call['names.addSpelling']({ nameId, text: one.text, language: language(one.text), shared: true });
      break;
    case 'text':
      await call['names.editSpelling']({ nameId, spellingId, text: one.text, shared: true });
      break;
    case 'word':
      await call['names.editSpelling']({ nameId, spellingId, isWord: one.on });
      break;
    case 'switch':
      await call['names.switchSpelling']({ nameId, spellingId, off: one.on, shared: true });
      break;
    case 'take':
      await call['names.deleteSpelling']({ nameId, spellingId });
      break;
    case 'delete':
      await call['names.delete']({ id: nameId });
      break;
    case 'merge':
      await call['names.merge']({ into: nameId, ids: [next.id] });
      break;
    case 'split':
      await call['names.split']({
        id: nameId,
        spellingIds: [spellingId],
        to: next === name ? { kind: 'new', nameKind: 'place' } : { kind: 'known', id: next.id },
      });
      break;
    case 'settle': {
      const articleId = at(articles, one.which);
      const { cell, start, end, nameId, rivals } = at(await call['names.mentions']({ articleId }), one.other);
      const settled = one.none ? null : at([nameId, ...rivals], one.other);
      await call['names.settle']({
        scope: one.scope,
        articleId,
        place: { cell, start, end },
        nameId: settled,
      });
      break;
    }
    case 'unsettle': {
      const rows = library.all<{ id: string }>('SELECT id FROM settlements WHERE deleted IS NULL');
      await call['names.unsettle'](at(rows, one.which));
      break;
    }
    case 'undo':
      await call['history.undo']({});
      break;
    case 'redo':
      await call['history.redo']({});
      break;
    case 'drain':
      await drained(all);
  }
}

async function drained({ library }: Prepared): Promise<void> {
  while (isAnyStale(library.db)) await otherWork();
}

/** By spelling and article, as one line each. */
function readAfresh(all: Prepared, articles: readonly Article[]): string[] {
  const book = new NameBook(all.names.book.all());
  return articles
    .flatMap((article) => {
      const found = mentionsInArticle(article, book, settlementsOf(all.library.db, article.id));
      return [...Map.groupBy(found, ({ spellingId }) => spellingId)].map(([spellingId, mentions]) => {
        const uncertain = mentions.filter((mention) => mention.uncertain).length;
        return `${spellingId} ${article.id} ${mentions.length} ${uncertain} ${article.date}`;
      });
    })
    .toSorted();
}

const counted = ({ library }: Prepared): string[] =>
  library
    .all<{ row: string }>(
      `SELECT concat_ws(' ', spelling_id, article_id, mentions, uncertain, coalesce(date, 'null')) AS row
       FROM mention_counts`,
    )
    .map(({ row }) => row)
    .toSorted();

it('after any commands on names, every article is counted as if it were read afresh', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const all = prepared({ articles: [bundled], names: [putin, moscow] });
      // Nothing here outlives the process.
      all.library.db.exec('PRAGMA synchronous = OFF');
      const own: string[] = [];
      for (let copy = 0; copy < copies; copy += 1)
        for (const text of texts) own.push(await added(all, `${text} ${copy}`, { batch: 'all' }));
      // Only what is done to names is taken back.
      all.library.db.exec('DELETE FROM journal');
      // Counted before anything changes, so that only what is followed can be right.
      for (const { id } of all.names.all()) await all.call['names.counts']({ id });
      // What is refused changes nothing.
      for (const one of steps) await kindOf(() => take(all, [bundled.id, ...own], one));
      await drained(all);
      const articles = await Promise.all(own.map((id) => all.call['articles.open']({ id })));
      expect(counted(all)).toEqual(readAfresh(all, articles));
      const lines = readAfresh(all, [...articles, bundled]).map((line) => line.split(' '));
      for (const { id } of all.names.all())
        for (const { spellingId, ...count } of await all.call['names.counts']({ id })) {
          const mine = lines.filter(([spelling]) => spelling === spellingId);
          const mentions = mine.reduce((sum, [, , found]) => sum + Number(found), 0);
          expect(count).toEqual({ mentions, articles: mine.length });
        }
      all.library.close();
    }),
    { numRuns: 60 },
  );
});
