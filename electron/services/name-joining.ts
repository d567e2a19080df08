/** Two names that are one, and one that is two. */
import type { Name } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';
import type { NameWriter } from './name-writer.ts';
import { labelOf } from './spelling-gate.ts';

type Method = 'names.merge' | 'names.split';

export function createNameJoining(
  { journal }: Ground,
  names: NameStore,
  writer: NameWriter,
): Pick<Handlers, Method> {
  return {
    'names.merge': ({ into: intoId, ids }) => {
      const into = names.open(intoId);
      const others = [...new Map(ids.map((id) => names.open(id)).map((name) => [name.id, name])).values()];
      if (others.some(({ id }) => id === into.id))
        throw new ProblemError('name-itself', { name: labelOf(into) });
      journal.run({ kind: 'name.merge', subject: labelOf(into) }, (changes) => {
        for (const { id } of others) writer.setName(changes, id, { merged_into: into.id });
        writer.setName(changes, into.id, takenOver(into, others));
      });
      return names.open(into.id);
    },

    'names.split': ({ id, spellingIds, to }) => {
      const { name, behind } = names.laid(id);
      const chosen = new Set(spellingIds);
      for (const spelling of chosen)
        if (!behind.has(spelling)) throw new ProblemError('spelling-missing', { id: spelling });
      const moved = name.spellings.filter((spelling) => chosen.has(spelling.id));
      if (moved.length === name.spellings.length)
        throw new ProblemError('spelling-last', { spelling: labelOf(name) });
      const known = to.kind === 'known' ? names.open(to.id) : null;
      if (known?.id === name.id) throw new ProblemError('name-itself', { name: labelOf(name) });
      const target = journal.run({ kind: 'name.split', subject: labelOf(name) }, (changes) => {
        const target =
          known?.id ??
          writer.createEmpty(changes, {
            kind: to.kind === 'new' ? to.nameKind : name.kind,
            about: { ur: '', en: '' },
            romanisation: '',
            note: '',
          });
        // Both are told to have changed, whatever rows the spellings have.
        for (const one of [name.id, ...(known === null ? [] : [known.id])]) writer.setName(changes, one, {});
        let position = writer.nextPosition(target);
        for (const spelling of moved) {
          writer.moveSpelling(changes, spelling, behind.get(spelling.id) ?? [], target, position);
          position += 1;
        }
        return target;
      });
      return { from: names.open(name.id), to: names.open(target) };
    },
  };
}

/** What a name has from those that become one with it: their lines where its own are empty, their notes below its own. */
function takenOver(into: Name, others: readonly Name[]): Record<string, string> {
  const all = [into, ...others];
  const firstOf = (partOf: (name: Name) => string): string =>
    all.map(partOf).find((text) => text !== '') ?? '';
  const taken = {
    about_ur: { was: into.about.ur, is: firstOf(({ about }) => about.ur) },
    about_en: { was: into.about.en, is: firstOf(({ about }) => about.en) },
    romanisation: { was: into.romanisation, is: firstOf(({ romanisation }) => romanisation) },
    note: {
      was: into.note,
      is: [...new Set(all.map(({ note }) => note))].filter((note) => note !== '').join('\n\n'),
    },
  };
  return Object.fromEntries(
    Object.entries(taken).flatMap(([column, { was, is }]) => (was === is ? [] : [[column, is]])),
  );
}
