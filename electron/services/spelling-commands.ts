/** Adding, changing, switching and deleting the spellings of a name. */
import type { Language } from '#core/articles/language.ts';
import { refuseMalformed } from '#core/import/malformed.ts';
import type { Spelling } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Changes } from '#electron/storage/changes.ts';
import type { Ground } from './ground.ts';
import type { LaidName } from './name-overlay.ts';
import type { NameStore } from './name-store.ts';
import type { NameWriter } from './name-writer.ts';
import { acceptSpelling } from './spelling-gate.ts';
import { spellingKey } from '#core/names/spelling-key.ts';

type Method = 'names.addSpelling' | 'names.editSpelling' | 'names.switchSpelling' | 'names.deleteSpelling';

/** The spelling of a name that is the same as another text; undefined where there is none. */
const sameIn = ({ name }: LaidName, key: string, language: Language): Spelling | undefined =>
  name.spellings.find((one) => one.language === language && spellingKey(one.text, language) === key);

export function createSpellingCommands(
  { journal, now }: Ground,
  names: NameStore,
  writer: NameWriter,
): Pick<Handlers, Method> {
  /** An own spelling goes, and all own ones that are the same. */
  function takeAway(changes: Changes, { behind }: LaidName, id: string): void {
    for (const one of behind.get(id) ?? [])
      if (one.origin === 'own') changes.update('spellings', { id: one.id }, { deleted: now().toISOString() });
  }

  function switchSpelling(laid: LaidName, spelling: Spelling, off: boolean, shared: boolean): void {
    if (spelling.off === off) return;
    if (!off) acceptSpelling(names, spelling, { nameId: laid.name.id, shared });
    journal.run({ kind: 'spelling.switch', subject: spelling.text }, (changes) =>
      writer.setSpelling(changes, laid, spelling, { off: off ? 1 : 0 }),
    );
  }

  /** Another text for an own spelling; where the name has that one already, this one goes. */
  function setText(changes: Changes, laid: LaidName, spelling: Spelling, text: string): void {
    const { name } = laid;
    const { id, language } = spelling;
    const same = sameIn(laid, spellingKey(text, language), language);
    const label = language === 'ur' ? 'label_ur' : 'label_en';
    const isLabel = name.spellings.find((one) => one.language === language) === spelling;
    if (same === undefined || same.id === id) {
      for (const one of laid.behind.get(id) ?? []) changes.update('spellings', { id: one.id }, { text });
    } else {
      takeAway(changes, laid, id);
      if (same.off) writer.setSpelling(changes, laid, same, { off: 0 });
    }
    // A label is known by its text.
    if (isLabel) writer.setName(changes, name.id, { [label]: same?.id === id ? text : (same?.text ?? text) });
  }

  return {
    'names.addSpelling': ({ nameId, language, text, note, shared }) => {
      const laid = names.laid(nameId);
      const key = acceptSpelling(names, { text, language }, { nameId: laid.name.id, shared });
      refuseMalformed(note, text);
      const same = sameIn(laid, key, language);
      if (same !== undefined) switchSpelling(laid, same, false, true);
      else
        journal.run({ kind: 'spelling.add', subject: text }, (changes) =>
          writer.addSpelling(changes, laid.name.id, { language, text, note }),
        );
      return names.open(nameId);
    },

    'names.editSpelling': ({ nameId, spellingId, text, note, isWord, shared }) => {
      const { laid, spelling } = names.spelling(nameId, spellingId);
      const newText = text === spelling.text ? undefined : text;
      if (newText !== undefined) {
        if (spelling.origin === 'bundled')
          throw new ProblemError('spelling-bundled', { spelling: spelling.text });
        acceptSpelling(
          names,
          { text: newText, language: spelling.language },
          { nameId: laid.name.id, shared: shared || spelling.off },
        );
      }
      if (note !== undefined) refuseMalformed(note, spelling.text);
      const set = {
        ...(note === undefined || note === spelling.note ? {} : { note }),
        ...(isWord === undefined || isWord === spelling.isWord ? {} : { is_word: isWord ? 1 : 0 }),
      };
      journal.run({ kind: 'spelling.edit', subject: newText ?? spelling.text }, (changes) => {
        if (Object.keys(set).length > 0) writer.setSpelling(changes, laid, spelling, set);
        if (newText !== undefined) setText(changes, laid, spelling, newText);
      });
      return names.open(nameId);
    },

    'names.switchSpelling': ({ nameId, spellingId, off, shared }) => {
      const { laid, spelling } = names.spelling(nameId, spellingId);
      switchSpelling(laid, spelling, off, shared);
      return names.open(nameId);
    },

    'names.deleteSpelling': ({ nameId, spellingId }) => {
      const { laid, spelling } = names.spelling(nameId, spellingId);
      if (spelling.origin === 'bundled') throw new ProblemError('name-bundled', { name: spelling.text });
      if (laid.name.spellings.length === 1)
        throw new ProblemError('spelling-last', { spelling: spelling.text });
      journal.run({ kind: 'spelling.delete', subject: spelling.text }, (changes) =>
        takeAway(changes, laid, spellingId),
      );
      return names.open(nameId);
    },
  };
}
