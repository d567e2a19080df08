/** The reader's word on what uncertain spellings stand for. */
import { randomUUID } from 'node:crypto';
import type { Article } from '#core/articles/model.ts';
import type { Language } from '#core/articles/language.ts';
import { findMentions, spellingPaths } from '#core/names/mentions.ts';
import type { Settlement } from '#core/names/model.ts';
import { settledPlace, type SettledPlace } from '#core/names/settled-place.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers, Received } from '#electron/contract/methods.ts';
import { settlementsWithKey } from '#electron/storage/settlement-rows.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';
import type { NameWriter } from './name-writer.ts';
import { spellingKey } from '#core/names/spelling-key.ts';

type Method = 'names.settle' | 'names.settlements' | 'names.unsettle';

interface Text {
  readonly language: Language;
  readonly text: string;
}

/** What stands in a place, of a text `whole`, and the names that it can be, the likeliest first. */
interface Written extends Text {
  readonly whole: string;
  readonly place: SettledPlace;
  readonly nameIds: readonly string[];
}

const isAround = (one: SettledPlace, other: SettledPlace): boolean =>
  one.before === other.before && one.after === other.after;

/** Source or cell of an article; null where it has no such cell. */
function textOf({ text, language, translation }: Article, cell: string | null): Text | null {
  if (cell === null) return { text, language };
  const found = translation?.cells.find(({ id }) => id === cell);
  return found === undefined || translation === null
    ? null
    : { text: found.text, language: translation.language };
}

/** Under which keys what stands for a spelling may be settled: as it is written, and with its words joined. */
const keysOf = (text: string, language: Language): Set<string> =>
  new Set([spellingKey(text, language), ...spellingPaths(text, language).map((path) => path.join(' '))]);

export function createSettlementCommands(
  { library, journal, articles, now }: Ground,
  names: NameStore,
  writer: NameWriter,
): Pick<Handlers, Method> {
  /** What stands in a place where a name was found. Throws `mention-missing`. */
  function writtenAt(article: Article, { cell, start, end }: Received<'names.settle'>['place']): Written {
    const whole = textOf(article, cell);
    const text = whole?.text.slice(start, end) ?? '';
    // Also what was weighed as a word, or settled to be none: the article's mentions leave it out.
    const found = whole === null ? [] : findMentions(names.book.matcher, whole.text, whole.language);
    const mention = found.find((one) => one.start === start && one.end === end);
    if (whole === null || mention === undefined) throw new ProblemError('mention-missing', { text });
    const place = settledPlace(whole.text, { cell, start, end });
    return {
      ...whole,
      text,
      whole: whole.text,
      place,
      nameIds: [mention, ...mention.rivals].map(({ nameId }) => nameId),
    };
  }

  /** Earlier words of the same reach on the same spelling; of a mention that stands elsewhere by now as well. */
  function earlier(said: Omit<Settlement, 'id' | 'created'>, { text, whole, place }: Written): Settlement[] {
    const isThere = (known: SettledPlace): boolean => {
      if (known.cell !== place.cell || !isAround(known, place)) return false;
      const end = known.start + text.length;
      return known.start === place.start || !isAround(known, settledPlace(whole, { ...known, end }));
    };
    return settlementsWithKey(library.db, said.language, spellingKey(text, said.language)).filter(
      (known) =>
        known.scope === said.scope &&
        known.articleId === said.articleId &&
        (known.place === null || isThere(known.place)),
    );
  }

  /** False where the article or the name is gone; undoing that brings the reader's word back. */
  const isOfWhatIs = ({ articleId, nameId: id }: Settlement): boolean =>
    (articleId === null || articles.has(articleId)) && (id === null || names.find(id) !== null);

  return {
    'names.settle': ({ scope, articleId, place, nameId }) => {
      const written = writtenAt(articles.open(articleId), place);
      const { language, text } = written;
      const name = nameId === null ? null : names.open(nameId);
      if (name !== null && !written.nameIds.includes(name.id))
        throw new ProblemError('mention-missing', { text });
      const said = {
        scope,
        language,
        text,
        articleId: scope === 'always' ? null : articleId,
        place: scope === 'mention' ? written.place : null,
        nameId: name?.id ?? null,
      };
      const replaced = earlier(said, written);
      const same = replaced.find((settlement) => settlement.nameId === said.nameId);
      if (same !== undefined) return same;
      const settlement: Settlement = { id: randomUUID(), ...said, created: now().toISOString() };
      journal.run({ kind: 'mention.settle', subject: text }, (changes) => {
        for (const { id } of replaced) changes.update('settlements', { id }, { deleted: settlement.created });
        if (name !== null) writer.keep(changes, name.id);
        changes.insert('settlements', {
          id: settlement.id,
          scope,
          language,
          key: spellingKey(text, language),
          text,
          article_id: settlement.articleId,
          cell: settlement.place?.cell ?? null,
          start: settlement.place?.start ?? null,
          before: settlement.place?.before ?? null,
          after: settlement.place?.after ?? null,
          name_id: settlement.nameId,
          created: settlement.created,
          deleted: null,
        });
      });
      return settlement;
    },

    'names.settlements': ({ nameId }) => {
      const found = new Map<string, Settlement>();
      for (const { text, language } of names.open(nameId).spellings)
        for (const key of keysOf(text, language))
          for (const settlement of settlementsWithKey(library.db, language, key))
            if (isOfWhatIs(settlement)) found.set(settlement.id, settlement);
      return [...found.values()].toSorted((one, other) => (one.created < other.created ? 1 : -1));
    },

    'names.unsettle': ({ id }) => {
      const row = library.get<{ text: string }>(
        'SELECT text FROM settlements WHERE id = ? AND deleted IS NULL',
        id,
      );
      if (row === undefined) return {};
      journal.run({ kind: 'mention.unsettle', subject: row.text }, (changes) =>
        changes.update('settlements', { id }, { deleted: now().toISOString() }),
      );
      return {};
    },
  };
}
