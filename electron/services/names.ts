/** Names, their spellings, and where they stand. */
import { randomUUID } from 'node:crypto';
import type { Language } from '#core/articles/language.ts';
import { refuseMalformed } from '#core/import/malformed.ts';
import type { Mention, Name, Spelling } from '#core/names/model.ts';
import { findMentions } from '#core/names/mentions.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers, Method } from '#electron/contract/methods.ts';
import type { Changes, JournalledTable, Row } from '#electron/storage/changes.ts';
import type { Ground } from './ground.ts';
import type { MentionCounts } from './mention-counts.ts';
import type { NameExchangeMethod } from './name-exchange.ts';
import type { NamePageMethod } from './name-pages.ts';
import { spellingKey, type NameStore } from './name-store.ts';

/** The rest is answered by `name-pages.ts` and `name-exchange.ts`. */
export type NameMethods = Exclude<Extract<Method, `names.${string}`>, NamePageMethod | NameExchangeMethod>;

const labelOf = (name: Name): string => name.spellings[0]?.text ?? '';

export function createNameService(
  ground: Ground,
  names: NameStore,
  counts: MentionCounts,
): Pick<Handlers, NameMethods> {
  const { library, journal, articles, now } = ground;

  /** The spelling's key. Throws `text-malformed`, `spelling-empty` or, when another name has it, `spelling-taken`. */
  function accept(text: string, language: Language, nameId: string | null): string {
    refuseMalformed(text, text.replaceAll('\0', '').toWellFormed());
    const key = spellingKey(text, language);
    if (key === '') throw new ProblemError('spelling-empty', { spelling: text });
    const holder = names.holderOf(key, language, nameId);
    if (holder !== null) throw new ProblemError('spelling-taken', { spelling: text, name: labelOf(holder) });
    return key;
  }

  /** Sets columns of a row that stands over a bundled one, and may not be there yet. */
  function lay(changes: Changes, table: JournalledTable, row: Row & { id: string }, set: Row): void {
    const known = library.get(`SELECT 1 FROM ${table} WHERE id = ?`, row.id);
    if (known === undefined) changes.insert(table, { ...row, ...set });
    else changes.update(table, { id: row.id }, set);
  }

  function switchSpelling(name: Name, spelling: Spelling, off: boolean): void {
    if (spelling.off === off) return;
    if (!off) accept(spelling.text, spelling.language, name.id);
    const { id, language, text, origin } = spelling;
    journal.run({ kind: 'spelling.switch', subject: text }, (changes) =>
      lay(
        changes,
        'spellings',
        { id, name_id: name.id, origin, language, text, position: 0, deleted: null },
        { off: off ? 1 : 0 },
      ),
    );
  }

  const notBuilt = (): never => {
    throw new ProblemError('unexpected', { detail: 'not built' });
  };
  return {
    'names.some': notBuilt,
    'names.rename': notBuilt,
    'names.editSpelling': notBuilt,
    'names.merge': notBuilt,
    'names.split': notBuilt,
    'names.links': notBuilt,
    'names.link': notBuilt,
    'names.unlink': notBuilt,
    'names.settle': notBuilt,
    'names.settlements': notBuilt,
    'names.unsettle': notBuilt,
    'names.list': () => [...names.all()],
    'names.mentions': ({ articleId }) => {
      const { text, language, translation } = articles.open(articleId);
      const matcher = names.matcher();
      const inText = (text: string, language: Language, cell: string | null): Mention[] =>
        findMentions(matcher, text, language).map((found) => ({
          ...found,
          cell,
          uncertain: false,
          rivals: [],
          settled: null,
        }));
      return [
        ...inText(text, language, null),
        ...(translation?.cells ?? []).flatMap((cell) =>
          inText(cell.text, translation?.language ?? language, cell.id),
        ),
      ];
    },
    'names.counts': ({ id }) =>
      names.open(id).spellings.map((spelling) => ({ spellingId: spelling.id, ...counts.of(spelling.id) })),
    'names.create': ({ kind, spellings, about }) => {
      for (const text of [about.ur, about.en]) refuseMalformed(text, spellings[0]?.text ?? '');
      const kept = firstOfEach(
        spellings,
        ({ text, language }) => `${language} ${accept(text, language, null)}`,
      );
      const id = randomUUID();
      const time = now().toISOString();
      journal.run({ kind: 'name.create', subject: kept[0]?.text ?? '' }, (changes) => {
        changes.insert('names', {
          id,
          origin: 'own',
          kind,
          about_ur: about.ur,
          about_en: about.en,
          created: time,
          modified: time,
          deleted: null,
        });
        for (const [position, { language, text }] of kept.entries())
          insertSpelling(changes, id, language, text, position);
      });
      return names.open(id);
    },
    'names.edit': ({ id, kind, about }) => {
      const name = names.open(id);
      for (const text of [about?.ur ?? '', about?.en ?? '']) refuseMalformed(text, labelOf(name));
      const set: Record<string, string> = {};
      if (kind !== undefined && kind !== name.kind) set.kind = kind;
      if (about !== undefined && about.ur !== name.about.ur) set.about_ur = about.ur;
      if (about !== undefined && about.en !== name.about.en) set.about_en = about.en;
      if (Object.keys(set).length === 0) return name;
      const time = now().toISOString();
      journal.run({ kind: 'name.edit', subject: labelOf(name) }, (changes) =>
        lay(
          changes,
          'names',
          {
            id,
            origin: name.origin,
            kind: null,
            about_ur: null,
            about_en: null,
            created: time,
            deleted: null,
          },
          { ...set, modified: time },
        ),
      );
      return names.open(id);
    },
    'names.delete': ({ id }) => {
      const name = names.open(id);
      if (names.isBundled(id)) throw new ProblemError('name-bundled', { name: labelOf(name) });
      journal.run({ kind: 'name.delete', subject: labelOf(name) }, (changes) =>
        changes.update('names', { id }, { deleted: now().toISOString() }),
      );
      return {};
    },
    'names.addSpelling': ({ nameId, language, text }) => {
      const name = names.open(nameId);
      const key = accept(text, language, nameId);
      const same = name.spellings.find(
        (spelling) => spelling.language === language && spellingKey(spelling.text, language) === key,
      );
      if (same !== undefined) switchSpelling(name, same, false);
      else
        journal.run({ kind: 'spelling.add', subject: text }, (changes) =>
          insertSpelling(changes, nameId, language, text, name.spellings.length),
        );
      return names.open(nameId);
    },
    'names.switchSpelling': ({ nameId, spellingId, off }) => {
      const { name, spelling } = names.spelling(nameId, spellingId);
      switchSpelling(name, spelling, off);
      return names.open(nameId);
    },
    'names.deleteSpelling': ({ nameId, spellingId }) => {
      const { name, spelling } = names.spelling(nameId, spellingId);
      if (spelling.origin === 'bundled') throw new ProblemError('name-bundled', { name: spelling.text });
      if (name.spellings.length === 1) throw new ProblemError('spelling-last', { spelling: spelling.text });
      journal.run({ kind: 'spelling.delete', subject: spelling.text }, (changes) =>
        changes.update('spellings', { id: spellingId }, { deleted: now().toISOString() }),
      );
      return names.open(nameId);
    },
  };
}

const insertSpelling = (
  changes: Changes,
  nameId: string,
  language: Language,
  text: string,
  position: number,
) =>
  changes.insert('spellings', {
    id: randomUUID(),
    name_id: nameId,
    origin: 'own',
    language,
    text,
    position,
    off: 0,
    deleted: null,
  });

/** Spellings that are one to the matcher are kept once, as first written. */
function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}
