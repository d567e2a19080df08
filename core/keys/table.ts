/** Every key of the window that can be changed: the command it carries out, where it is heard, and its keys at first. */

/**
 * Where keys are heard. `page`: commands of the window whose keys are single work while the page has the focus, all others
 * everywhere. Each of the rest has keys of its own and is heard before the page.
 */
export const places = ['window', 'page', 'selection', 'note', 'translating', 'tray', 'concordance'] as const;
export type Place = (typeof places)[number];

/** Where text is typed: a key that types something cannot do anything else there. */
export const isTypedIn = (place: Place): boolean => place === 'note' || place === 'translating';

interface Keyed {
  readonly place: Place;
  /** Null: none until the reader gives it some. */
  readonly keys: string | null;
}

const inWindow = (keys: string | null) => ({ place: 'window', keys }) as const;
const onPage = (keys: string | null) => ({ place: 'page', keys }) as const;
const onSelection = (keys: string | null) => ({ place: 'selection', keys }) as const;
const inTranslation = (keys: string | null) => ({ place: 'translating', keys }) as const;
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
  'export-names-csv': inWindow(null),
  'export-names-json': inWindow(null),
  'export-notes-markdown': inWindow(null),
  'export-notes-html': inWindow(null),
  'export-notes-csv': inWindow(null),
  'export-notes-jsonld': inWindow(null),
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
  'backup-now': inWindow(null),
  stop: inWindow(null),
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
  split: onPage('Shift+Enter'),
  merge: onPage('Shift+Backspace'),
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
  'note-done': { place: 'note', keys: 'Mod+Enter' },
  'translate-gap': inTranslation('Mod+Enter'),
  'translate-join': inTranslation('Alt+J'),
  'translate-part': inTranslation('Alt+P'),
  'translate-offer-1': inTranslation('Alt+1'),
  'translate-offer-2': inTranslation('Alt+2'),
  'translate-offer-3': inTranslation('Alt+3'),
  'translate-offer-4': inTranslation('Alt+4'),
  'translate-offer-5': inTranslation('Alt+5'),
  'translate-offer-6': inTranslation('Alt+6'),
  'translate-offer-7': inTranslation('Alt+7'),
  'translate-offer-8': inTranslation('Alt+8'),
  'translate-offer-9': inTranslation('Alt+9'),
  'translate-offer-10': inTranslation('Alt+0'),
  'translate-help': inTranslation('F1'),
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
