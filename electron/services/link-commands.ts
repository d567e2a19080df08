/** Saying what one name is to another, and taking it back. */
import type { Link } from '#core/names/model.ts';
import { ProblemError } from '#core/problem.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Changes } from '#electron/storage/changes.ts';
import type { Ground } from './ground.ts';
import type { NameStore } from './name-store.ts';
import type { NameWriter } from './name-writer.ts';
import { labelOf } from './spelling-gate.ts';

type Method = 'names.links' | 'names.link' | 'names.unlink';

export function createLinkCommands(
  { library, journal, now }: Ground,
  names: NameStore,
  writer: NameWriter,
): Pick<Handlers, Method> {
  const { links } = names;

  /** A bundled link that is taken away is remembered. */
  function takeAway(changes: Changes, { id, origin, from, kind, to }: Link): void {
    const time = now().toISOString();
    if (library.get('SELECT 1 FROM links WHERE id = ?', id) !== undefined)
      changes.update('links', { id }, { deleted: time });
    else
      changes.insert('links', { id, origin, from_id: from, kind, to_id: to, created: time, deleted: time });
  }

  return {
    'names.links': ({ id }) => links.of(names.open(id).id),

    'names.link': ({ from, kind, to }) => {
      const [one, other] = [names.open(from), names.open(to)];
      if (one.id === other.id) throw new ProblemError('name-itself', { name: labelOf(one) });
      const link = { from: one.id, kind, to: other.id };
      const known = links.find(link);
      if (known !== null) return known;
      const taken = links.takenAway(link);
      const id = journal.run({ kind: 'name.link', subject: labelOf(one) }, (changes) => {
        if (taken === null) return writer.link(changes, link);
        changes.update('links', { id: taken }, { deleted: null });
        return taken;
      });
      return links.find(link) ?? { ...link, id, origin: 'own' };
    },

    'names.unlink': ({ id }) => {
      const same = links.sameAs(id);
      const [link] = same;
      if (link === undefined) return {};
      journal.run({ kind: 'name.unlink', subject: labelOf(names.open(link.from)) }, (changes) => {
        for (const one of same) takeAway(changes, one);
      });
      return {};
    },
  };
}
