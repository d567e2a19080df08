/**
 * Every word of the interface, in both languages, one file an area (an i18next namespace each). In `core` because the
 * window and the native menus both speak from it, and the shell may not import the renderer.
 */
import enApp from './en/app.json' with { type: 'json' };
import enLibrary from './en/library.json' with { type: 'json' };
import enReader from './en/reader.json' with { type: 'json' };
import enNotes from './en/notes.json' with { type: 'json' };
import enNotesExchange from './en/notes-exchange.json' with { type: 'json' };
import enNotesRoom from './en/notes-room.json' with { type: 'json' };
import enNames from './en/names.json' with { type: 'json' };
import enNamesExchange from './en/names-exchange.json' with { type: 'json' };
import enNamesPlots from './en/names-plots.json' with { type: 'json' };
import enNamesRoom from './en/names-room.json' with { type: 'json' };
import enTray from './en/tray.json' with { type: 'json' };
import enSearch from './en/search.json' with { type: 'json' };
import enConcordance from './en/concordance.json' with { type: 'json' };
import enSearchHelp from './en/search-help.json' with { type: 'json' };
import enSettings from './en/settings.json' with { type: 'json' };
import enImporting from './en/import.json' with { type: 'json' };
import enPrint from './en/print.json' with { type: 'json' };
import enKeyboard from './en/keyboard.json' with { type: 'json' };
import enTranslating from './en/translating.json' with { type: 'json' };
import enKeys from './en/keys.json' with { type: 'json' };
import enTranslationExport from './en/translation-export.json' with { type: 'json' };
import enProblems from './en/problems.json' with { type: 'json' };
import enWelcome from './en/welcome.json' with { type: 'json' };
import enTasks from './en/tasks.json' with { type: 'json' };
import enCommands from './en/commands.json' with { type: 'json' };
import enMenu from './en/menu.json' with { type: 'json' };
import enAria from './en/aria.json' with { type: 'json' };
import urApp from './ur/app.json' with { type: 'json' };
import urLibrary from './ur/library.json' with { type: 'json' };
import urReader from './ur/reader.json' with { type: 'json' };
import urNotes from './ur/notes.json' with { type: 'json' };
import urNotesExchange from './ur/notes-exchange.json' with { type: 'json' };
import urNotesRoom from './ur/notes-room.json' with { type: 'json' };
import urNames from './ur/names.json' with { type: 'json' };
import urNamesExchange from './ur/names-exchange.json' with { type: 'json' };
import urNamesPlots from './ur/names-plots.json' with { type: 'json' };
import urNamesRoom from './ur/names-room.json' with { type: 'json' };
import urTray from './ur/tray.json' with { type: 'json' };
import urSearch from './ur/search.json' with { type: 'json' };
import urConcordance from './ur/concordance.json' with { type: 'json' };
import urSearchHelp from './ur/search-help.json' with { type: 'json' };
import urSettings from './ur/settings.json' with { type: 'json' };
import urImporting from './ur/import.json' with { type: 'json' };
import urPrint from './ur/print.json' with { type: 'json' };
import urKeyboard from './ur/keyboard.json' with { type: 'json' };
import urTranslating from './ur/translating.json' with { type: 'json' };
import urKeys from './ur/keys.json' with { type: 'json' };
import urTranslationExport from './ur/translation-export.json' with { type: 'json' };
import urProblems from './ur/problems.json' with { type: 'json' };
import urWelcome from './ur/welcome.json' with { type: 'json' };
import urTasks from './ur/tasks.json' with { type: 'json' };
import urCommands from './ur/commands.json' with { type: 'json' };
import urMenu from './ur/menu.json' with { type: 'json' };
import urAria from './ur/aria.json' with { type: 'json' };

export const areas = [
  'app',
  'library',
  'reader',
  'notes',
  'notes-exchange',
  'notes-room',
  'names',
  'names-room',
  'names-plots',
  'names-exchange',
  'tray',
  'search',
  'search-help',
  'concordance',
  'settings',
  'import',
  'keyboard',
  'print',
  'keys',
  'welcome',
  'translating',
  'translation-export',
  'problems',
  'tasks',
  'commands',
  'menu',
  'aria',
] as const;
export type Area = (typeof areas)[number];

export type InterfaceWords = Record<Area, Record<string, string>>;

export const catalogue: Record<'en' | 'ur', InterfaceWords> = {
  en: {
    app: enApp,
    library: enLibrary,
    reader: enReader,
    notes: enNotes,
    'notes-exchange': enNotesExchange,
    'notes-room': enNotesRoom,
    names: enNames,
    'names-room': enNamesRoom,
    'names-plots': enNamesPlots,
    'names-exchange': enNamesExchange,
    tray: enTray,
    search: enSearch,
    'search-help': enSearchHelp,
    concordance: enConcordance,
    settings: enSettings,
    import: enImporting,
    keyboard: enKeyboard,
    print: enPrint,
    keys: enKeys,
    welcome: enWelcome,
    translating: enTranslating,
    'translation-export': enTranslationExport,
    problems: enProblems,
    tasks: enTasks,
    commands: enCommands,
    menu: enMenu,
    aria: enAria,
  },
  ur: {
    app: urApp,
    library: urLibrary,
    reader: urReader,
    notes: urNotes,
    'notes-exchange': urNotesExchange,
    'notes-room': urNotesRoom,
    names: urNames,
    'names-room': urNamesRoom,
    'names-plots': urNamesPlots,
    'names-exchange': urNamesExchange,
    tray: urTray,
    search: urSearch,
    'search-help': urSearchHelp,
    concordance: urConcordance,
    settings: urSettings,
    import: urImporting,
    keyboard: urKeyboard,
    print: urPrint,
    keys: urKeys,
    welcome: urWelcome,
    translating: urTranslating,
    'translation-export': urTranslationExport,
    problems: urProblems,
    tasks: urTasks,
    commands: urCommands,
    menu: urMenu,
    aria: urAria,
  },
};
