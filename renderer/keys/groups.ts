/** The keys of the help, by where they are heard. */
import { keyedIds, keyTable, type KeyedId } from '#core/keys/table.ts';

export const groups = [
  'window',
  'page',
  'selection',
  'margin',
  'note',
  'translating',
  'search',
  'find',
  'lists',
  'tray',
  'concordance',
] as const;
export type Group = (typeof groups)[number];

/** Keys that cannot be changed: they mean the same in every program. */
export interface FixedKeys {
  /** Of `fixed.` in the words of the help. */
  readonly of: string;
  readonly keys: readonly string[];
}

export const fixedKeys: Readonly<Record<Group, readonly FixedKeys[]>> = {
  window: [{ of: 'back', keys: ['Esc'] }],
  page: [
    { of: 'sentences', keys: ['Up', 'Down'] },
    { of: 'ends', keys: ['Home', 'End'] },
    { of: 'words', keys: ['Left', 'Right'] },
    { of: 'selectWords', keys: ['Shift+Left', 'Shift+Right'] },
    { of: 'name', keys: ['Enter'] },
  ],
  selection: [
    { of: 'bar', keys: ['Enter'] },
    { of: 'menu', keys: ['Shift+F10'] },
  ],
  margin: [
    { of: 'cards', keys: ['Up', 'Down'] },
    { of: 'ends', keys: ['Home', 'End'] },
  ],
  note: [],
  translating: [
    { of: 'next', keys: ['Enter'] },
    { of: 'break', keys: ['Shift+Enter'] },
  ],
  search: [
    { of: 'complete', keys: ['Tab'] },
    { of: 'found', keys: ['Up', 'Down'] },
    { of: 'suggestions', keys: ['Left', 'Right'] },
    { of: 'articles', keys: ['PageUp', 'PageDown'] },
  ],
  find: [{ of: 'match', keys: ['Enter', 'Shift+Enter'] }],
  lists: [
    { of: 'lines', keys: ['Up', 'Down'] },
    { of: 'ends', keys: ['Home', 'End'] },
    { of: 'pages', keys: ['PageUp', 'PageDown'] },
    { of: 'open', keys: ['Enter'] },
    { of: 'choose', keys: ['Space'] },
    { of: 'extend', keys: ['Shift+Up', 'Shift+Down'] },
    { of: 'all', keys: ['Mod+A'] },
    { of: 'delete', keys: ['Delete'] },
  ],
  tray: [],
  concordance: [{ of: 'copy', keys: ['Mod+C'] }],
};

/** The commands whose keys are heard there, in the order of the table. */
export const commandsOf = (group: Group): readonly KeyedId[] =>
  keyedIds.filter((id) => keyTable[id].place === group);
