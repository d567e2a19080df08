/** Making, describing, renaming and deleting names. */
import { refuseMalformed } from '#core/import/malformed.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';
import type { NameWriter } from './name-writer.ts';
import { acceptSpelling, labelOf } from './spelling-gate.ts';
import { spellingKey } from '#core/names/spelling-key.ts';

type Method = 'names.create' | 'names.edit' | 'names.rename' | 'names.delete';

const columns = {
  kind: 'kind',
  aboutUr: 'about_ur',
  aboutEn: 'about_en',
  romanisation: 'romanisation',
  note: 'note',
} as const;

export function createNameCommands(
  { journal, now }: Ground,
  names: NameStore,
  writer: NameWriter,
): Pick<Handlers, Method> {
  return {
    'names.create': ({ shared, ...name }) => {
      const label = name.spellings[0]?.text ?? '';
      const { about, romanisation, note } = name;
      refuseAllMalformed([about.ur, about.en, romanisation, note], label);
      for (const spelling of name.spellings) {
        acceptSpelling(names, spelling, { nameId: null, shared });
        refuseMalformed(spelling.note, spelling.text);
      }
      const id = journal.run({ kind: 'name.create', subject: label }, (changes) =>
        writer.create(changes, name),
      );
      return names.open(id);
    },

    'names.edit': ({ id, kind, about, romanisation, note }) => {
      const name = names.open(id);
      const known = { ...name, aboutUr: name.about.ur, aboutEn: name.about.en };
      const said = { kind, aboutUr: about?.ur, aboutEn: about?.en, romanisation, note };
      const set: Record<string, string> = {};
      for (const part of ['kind', 'aboutUr', 'aboutEn', 'romanisation', 'note'] as const) {
        const text = said[part];
        if (text === undefined || text === known[part]) continue;
        refuseMalformed(text, labelOf(name));
        set[columns[part]] = text;
      }
      if (Object.keys(set).length === 0) return name;
      journal.run({ kind: 'name.edit', subject: labelOf(name) }, (changes) =>
        writer.setName(changes, name.id, set),
      );
      return names.open(id);
    },

    'names.rename': ({ id, language, text, note, shared }) => {
      const laid = names.laid(id);
      const { name } = laid;
      const key = acceptSpelling(names, { text, language }, { nameId: name.id, shared });
      refuseMalformed(note, text);
      const ofLanguage = name.spellings.filter((spelling) => spelling.language === language);
      const same = ofLanguage.find((spelling) => spellingKey(spelling.text, language) === key);
      if (same !== undefined && same === ofLanguage[0] && !same.off) return name;
      journal.run({ kind: 'name.rename', subject: same?.text ?? text }, (changes) => {
        if (same === undefined) writer.addSpelling(changes, name.id, { language, text, note });
        else if (same.off) writer.setSpelling(changes, laid, same, { off: 0 });
        writer.setName(changes, name.id, {
          [language === 'ur' ? 'label_ur' : 'label_en']: same?.text ?? text,
        });
      });
      return names.open(id);
    },

    // Bundled names that were merged into it, and bundled spellings that were moved to it, are what they were before.
    'names.delete': ({ id }) => {
      const name = names.open(id);
      if (names.isBundled(name.id)) throw new ProblemError('name-bundled', { name: labelOf(name) });
      journal.run({ kind: 'name.delete', subject: labelOf(name) }, (changes) => {
        for (const member of names.members(name.id))
          if (names.isBundled(member)) writer.setName(changes, member, { merged_into: null });
          else {
            writer.sendHome(changes, member);
            writer.setName(changes, member, { deleted: now().toISOString() });
          }
      });
      return {};
    },
  };
}

function refuseAllMalformed(texts: readonly string[], name: string): void {
  for (const text of texts) refuseMalformed(text, name);
}
