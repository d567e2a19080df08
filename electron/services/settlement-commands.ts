/** The reader's word on what uncertain spellings stand for. */
import { randomUUID } from 'node:crypto';
import type { Article } from '#core/articles/model.ts';
import type { Language } from '#core/articles/language.ts';
import { mentionsInArticle } from '#core/names/article-mentions.ts';
import { findMentions, spellingPaths } from '#core/names/mentions.ts';
import type { Name, Settlement } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers, Received } from '#electron/contract/methods.ts';
import { settlementsOf, settlementsWithKey } from '#electron/storage/settlement-rows.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';
import type { NameWriter } from './name-writer.ts';
import { settledPlace } from './settled-place.ts';
import { spellingKey } from '#core/names/spelling-key.ts';

type Method = 'names.settle' | 'names.settlements' | 'names.unsettle';

interface Text {
  readonly language: Language;
  readonly text: string;
}

/** Source or cell of an article; null where it has no such cell. */
function textOf({ text, language, translation }: Article, cell: string | null): Text | null {
  if (cell === null) return { text, language };
  const found = translation?.cells.find(({ id }) => id === cell);
  return found === undefined || translation === null
    ? null
    : { text: found.text, language: translation.language };
}

/** Under which keys what is written may be settled: as the spelling is written, and with its words joined. */
const keysOf = (text: string, language: Language): Set<string> =>
  new Set([spellingKey(text, language), ...spellingPaths(text, language).map((path) => path.join(' '))]);

const canBe = (name: Name, { text, language }: Text): boolean => {
  const key = spellingPaths(text, language)[0]?.join(' ') ?? '';
  return name.spellings.some(
    (spelling) => spelling.language === language && keysOf(spelling.text, language).has(key),
  );
};

export function createSettlementCommands(
  { library, journal, articles, now }: Ground,
  names: NameStore,
  writer: NameWriter,
): Pick<Handlers, Method> {
  /** The text that stands where a name was found. Throws `mention-missing`. */
  function mentionAt(article: Article, place: Received<'names.settle'>['place']): Text {
    const { cell, start, end } = place;
    const text = textOf(article, cell);
    const written = text?.text.slice(start, end) ?? '';
    const missing = new ProblemError('mention-missing', { text: written });
    if (text === null) throw missing;
    const isThere = (mention: { start: number; end: number }): boolean =>
      mention.start === start && mention.end === end;
    // Weighed as a word, or settled to be none, a mention is not among those of the article.
    const found =
      findMentions(names.book.matcher, text.text, text.language).some(isThere) ||
      mentionsInArticle(article, names.book, settlementsOf(library.db, article.id)).some(
        (mention) => mention.cell === cell && isThere(mention),
      );
    if (!found) throw missing;
    return { text: written, language: text.language };
  }

  /** Earlier words of the same reach on the same spelling. */
  function earlier(said: Omit<Settlement, 'id' | 'created'>, key: string): Settlement[] {
    const samePlace = (place: Settlement['place']): boolean =>
      place?.cell === said.place?.cell && place?.start === said.place?.start;
    return settlementsWithKey(library.db, said.language, key).filter(
      ({ scope, articleId, place }) =>
        scope === said.scope && articleId === said.articleId && samePlace(place),
    );
  }

  return {
    'names.settle': ({ scope, articleId, place, nameId }) => {
      const article = articles.open(articleId);
      const written = mentionAt(article, place);
      const name = nameId === null ? null : names.open(nameId);
      if (name !== null && !canBe(name, written))
        throw new ProblemError('mention-missing', { text: written.text });
      const said = {
        scope,
        ...written,
        articleId: scope === 'always' ? null : articleId,
        place: scope === 'mention' ? settledPlace(textOf(article, place.cell)?.text ?? '', place) : null,
        nameId: name?.id ?? null,
      };
      const key = spellingKey(written.text, written.language);
      const replaced = earlier(said, key);
      const same = replaced.find((settlement) => settlement.nameId === said.nameId);
      if (same !== undefined) return same;
      const settlement: Settlement = { id: randomUUID(), ...said, created: now().toISOString() };
      journal.run({ kind: 'mention.settle', subject: written.text }, (changes) => {
        for (const { id } of replaced) changes.update('settlements', { id }, { deleted: settlement.created });
        if (name !== null) writer.keep(changes, name.id);
        changes.insert('settlements', {
          id: settlement.id,
          scope,
          language: written.language,
          key,
          text: written.text,
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
            found.set(settlement.id, settlement);
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
