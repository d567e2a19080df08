/** Every key of the window that can be changed: the command it carries out, where it is heard, and its keys at first. */

/**
 * Where keys are heard. `page`: commands of the window whose keys are single work while the page has the focus, all others
 * everywhere. Each of the rest has keys of its own and is heard before the page.
 */
export const places = ['window', 'page', 'selection', 'tray', 'concordance'] as const;
export type Place = (typeof places)[number];

interface Keyed {
  readonly place: Place;
  /** Null: none until the reader gives it some. */
  readonly keys: string | null;
}

const inWindow = (keys: string | null) => ({ place: 'window', keys }) as const;
const onPage = (keys: string | null) => ({ place: 'page', keys }) as const;
const onSelection = (keys: string | null) => ({ place: 'selection', keys }) as const;
const inTray = (keys: string | null) => ({ place: 'tray', keys }) as const;

export const keyTable = {
  palette: inWindow('Mod+K'),
  'find-library': inWindow('Mod+Shift+F'),
  'find-article': inWindow('Mod+F'),
  text: inWindow('Mod+;'),
  'search-help': inWindow('Mod+/'),
  concordance: inWindow('Mod+Shift+L'),
  names: inWindow('Mod+Shift+E'),
  tray: inWindow('Mod+Shift+Y'),
  notes: inWindow('Mod+Shift+H'),
  'next-note': inWindow('Mod+G'),
  'previous-note': inWindow('Mod+Shift+G'),
  undo: inWindow('Mod+Z'),
  redo: inWindow('Mod+Shift+Z'),
  import: inWindow('Mod+O'),
  'import-folder': inWindow('Mod+Shift+O'),
  paste: inWindow(null),
  'new-name': inWindow(null),
  'import-names': inWindow(null),
  'import-notes': inWindow(null),
  'export-translations': inWindow(null),
  settings: inWindow('Mod+,'),
  // Mod+Shift+U would be taken: on Linux it begins a character by its number.
  phonetic: inWindow('Mod+U'),
  keyboard: inWindow('Mod+Shift+K'),
  'theme-system': inWindow(null),
  'theme-paper': inWindow(null),
  'theme-sepia': inWindow(null),
  'theme-night': inWindow(null),
  'theme-contrast': inWindow(null),
  'language-ur': inWindow(null),
  'language-en': inWindow(null),
  print: inWindow('Mod+P'),
  backups: inWindow(null),
  welcome: inWindow(null),
  about: inWindow(null),
  'mode-source': onPage('1'),
  'mode-side-by-side': onPage('2'),
  'mode-interleaved': onPage('3'),
  'mode-translation': onPage('4'),
  reveal: onPage('R'),
  focus: onPage('F'),
  translate: onPage('T'),
  'toggle-library': onPage('L'),
  'toggle-margin': onPage('M'),
  'article-note': onPage('A'),
  keys: onPage('?'),
  'next-name': onPage('N'),
  'previous-name': onPage('Shift+N'),
  'name-card': onPage('I'),
  'note-after': onPage('H'),
  'note-before': onPage('Shift+H'),
  'other-side': onPage('J'),
  'select-saffron': onSelection('1'),
  'select-rose': onSelection('2'),
  'select-pistachio': onSelection('3'),
  'select-lapis': onSelection('4'),
  'select-violet': onSelection('5'),
  'select-note': onSelection('N'),
  'select-tag': onSelection(null),
  'select-name': onSelection(null),
  'select-search': onSelection(null),
  'select-copy': onSelection(null),
  'tray-yes': inTray('Y'),
  'tray-no': inTray('N'),
  'tray-new': inTray('W'),
  'tray-another': inTray('A'),
  'tray-select': inTray('X'),
  'tray-open': inTray('O'),
  'tray-undo': inTray('Z'),
  'concordance-partner': { place: 'concordance', keys: 'T' },
} as const satisfies Record<string, Keyed>;

export type KeyedId = keyof typeof keyTable;

export const keyedIds = Object.keys(keyTable) as readonly KeyedId[];
