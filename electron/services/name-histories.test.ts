/** Whatever is done to names can be taken back, step by step, and done again. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '#core/problem.ts';
import { NameStore } from './name-store.ts';
import { moscow, prepared, putin, type Prepared } from './testing/prepared.ts';

const texts = ['پوتن', 'پیوٹن', 'پوٹن', 'ماسکو', 'لاوروف', 'لافروف', 'شام', 'ولادیمیر پوتن', 'روس'];
const kinds = ['person', 'place', 'other'] as const;
const linkKinds = ['related-to', 'leader-of', 'capital-of'] as const;

/** Numbers choose among the names, spellings and texts that there are when the command is carried out. */
const step = fc.record({
  command: fc.constantFrom(
    'create',
    'edit',
    'rename',
    'add',
    'editSpelling',
    'switch',
    'deleteSpelling',
    'delete',
    'merge',
    'split',
    'link',
    'unlink',
  ),
  one: fc.nat(20),
  other: fc.nat(20),
  third: fc.nat(20),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(items: readonly T[], number: number): T => {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

async function carryOut({ call, names }: Prepared, { command, one, other, third }: Step): Promise<void> {
  if (names.all().length === 0) return;
  const name = pick(names.all(), one);
  const second = pick(names.all(), other);
  const { id } = name;
  const spellingId = pick(name.spellings, other).id;
  const text = pick(texts, third);
  const spelling = { language: 'ur', text, shared: true } as const;
  switch (command) {
    case 'create':
      await call['names.create']({
        kind: pick(kinds, one),
        spellings: [spelling, { language: 'ur', text: pick(texts, other) }],
        about: { ur: '', en: text },
        shared: true,
      });
      break;
    case 'edit':
      await call['names.edit']({ id, kind: pick(kinds, other), note: third % 3 === 0 ? '' : text });
      break;
    case 'rename':
      await call['names.rename']({ id, ...spelling });
      break;
    case 'add':
      await call['names.addSpelling']({ nameId: id, ...spelling, note: pick(texts, other) });
      break;
    case 'editSpelling':
      await call['names.editSpelling']({
        nameId: id,
        spellingId,
        shared: true,
        isWord: one % 2 === 0,
        ...(third % 2 === 0 ? { text } : { note: text }),
      });
      break;
    case 'switch':
      await call['names.switchSpelling']({ nameId: id, spellingId, off: third % 2 === 0, shared: true });
      break;
    case 'deleteSpelling':
      await call['names.deleteSpelling']({ nameId: id, spellingId });
      break;
    case 'delete':
      await call['names.delete']({ id });
      break;
    case 'merge':
      await call['names.merge']({ into: id, ids: [second.id] });
      break;
    case 'split':
      await call['names.split']({
        id,
        spellingIds: [spellingId],
        to: third % 2 === 0 ? { kind: 'new', nameKind: 'other' } : { kind: 'known', id: second.id },
      });
      break;
    case 'link':
      await call['names.link']({ from: id, kind: pick(linkKinds, third), to: second.id });
      break;
    case 'unlink': {
      const links = await call['names.links']({ id });
      if (links.length > 0) await call['names.unlink']({ id: pick(links, other).id });
    }
  }
}

describe('any row of commands on names', () => {
  it('is taken back to where it began and done again to where it ended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const all = prepared();
        const state = () => ({ names: all.names.all(), links: all.names.links.all() });
        const states = [state()];
        let followed = all.names.generation;
        const byId = new Map(all.names.all().map((name) => [name.id, name]));
        const follow = (): void => {
          const changes = all.names.changesSince(followed);
          expect(changes).not.toBeNull();
          for (const id of changes?.gone ?? []) byId.delete(id);
          for (const name of changes?.changed ?? []) byId.set(name.id, name);
          followed = all.names.generation;
          expect([...byId.values()].toSorted(byName)).toEqual([...all.names.all()].toSorted(byName));
        };
        // A window that reads only what it is told has changed, as the event names it, knows all names too.
        const window = new Map(byId);
        const listen = (): void => {
          for (const { names } of all.heard.splice(0)) {
            for (const id of names) window.delete(id);
            for (const name of names.flatMap((id) => all.names.find(id) ?? [])) window.set(name.id, name);
          }
          expect([...window.values()].toSorted(byName)).toEqual([...all.names.all()].toSorted(byName));
        };
        for (const one of steps) {
          all.clock.time += 1000;
          const { undo } = await all.call['history.state']({});
          try {
            await carryOut(all, one);
          } catch (error) {
            if (!(error instanceof ProblemError) || error.problem.kind === 'unexpected') throw error;
          }
          if ((await all.call['history.state']({})).undo?.number !== undo?.number) states.push(state());
          follow();
          listen();
          // Followed one by one, the names are what they are when they are read anew.
          const anew = new NameStore(all.library, [putin, moscow]);
          expect({ names: anew.all(), links: anew.links.all() }).toEqual(state());
          expect(states.at(-1)).toEqual(state());
        }
        for (const before of states.slice(0, -1).toReversed()) {
          await all.call['history.undo']({});
          expect(state()).toEqual(before);
          follow();
          listen();
        }
        expect((await all.call['history.undo']({})).done).toBeNull();
        for (const after of states.slice(1)) {
          await all.call['history.redo']({});
          expect(state()).toEqual(after);
          follow();
          listen();
        }
        all.library.close();
      }),
      { numRuns: 40 },
    );
  });
});

const byName = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
