import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#electron/contract/events.ts';
import { acceleratorOf } from '#core/keys/accelerator.ts';
import { keysFor } from '#core/keys/chosen.ts';
import type { InterfaceLanguage } from '#core/settings/choices.ts';
import type { Settings } from '#core/settings/model.ts';

export interface MenuOptions {
  /** Speaks the interface's language: a key of `menu.json` → its words. */
  readonly words: (key: string) => string;
  readonly language: InterfaceLanguage;
  readonly settings: Pick<Settings, 'mode' | 'theme' | 'keys' | 'singleKeys'>;
  readonly platform: NodeJS.Platform;
  readonly developing: boolean;
  readonly send: (command: MenuCommand) => void;
}

type Item = MenuItemConstructorOptions;
type Role = NonNullable<Item['role']>;

const separator: Item = { type: 'separator' };

/**
 * The native menu. Which side it begins on is the system's matter. Accelerators are the reader's keys, shown, not registered: the window
 * handles those keys itself (it must, in a browser), and a field's own undo goes before the journal's.
 */
export function menuTemplate(options: MenuOptions): Item[] {
  const { words, send, settings, language } = options;
  const mac = options.platform === 'darwin';
  const command = (id: MenuCommand): Item => {
    const accelerator = acceleratorOf(keysFor(settings, id));
    return {
      id,
      label: words(id),
      click: () => send(id),
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    };
  };
  const choice = (id: MenuCommand, checked: boolean): Item => ({ ...command(id), type: 'radio', checked });
  const role = (role: Role): Item => ({ role, label: words(role) });
  const menu = (key: string, submenu: Item[]): Item => ({ id: key, label: words(key), submenu });

  const settingsItem = command('settings');
  const about = command('about');
  const appMenu: Item = {
    id: 'app',
    label: 'Bayaz',
    submenu: [
      about,
      separator,
      settingsItem,
      separator,
      role('hide'),
      role('hideOthers'),
      role('unhide'),
      separator,
      role('quit'),
    ],
  };
  return [
    ...(mac ? [appMenu] : []),
    menu('file', [
      command('import'),
      command('paste'),
      command('import-names'),
      command('import-notes'),
      separator,
      command('backups'),
      separator,
      command('print'),
      ...(mac ? [separator, role('close')] : [separator, settingsItem, separator, role('quit')]),
    ]),
    menu('edit', [
      command('undo'),
      command('redo'),
      separator,
      role('cut'),
      role('copy'),
      { ...role('paste'), label: words('paste-clipboard') },
      role('selectAll'),
      separator,
      command('find-article'),
      command('find-library'),
      command('palette'),
    ]),
    menu('view', [
      choice('mode-source', settings.mode === 'source'),
      choice('mode-side-by-side', settings.mode === 'side-by-side'),
      choice('mode-interleaved', settings.mode === 'interleaved'),
      choice('mode-translation', settings.mode === 'translation'),
      separator,
      command('toggle-library'),
      command('toggle-margin'),
      command('names'),
      command('tray'),
      command('notes'),
      separator,
      choice('theme-paper', settings.theme === 'paper'),
      choice('theme-night', settings.theme === 'night'),
      separator,
      choice('language-ur', language === 'ur'),
      choice('language-en', language === 'en'),
      separator,
      role('resetZoom'),
      role('zoomIn'),
      role('zoomOut'),
      role('togglefullscreen'),
      ...(options.developing ? [role('toggleDevTools')] : []),
    ]),
    menu('window', [role('minimize'), role('zoom'), ...(mac ? [] : [role('close')])]),
    menu('help', [command('welcome'), command('keys'), ...(mac ? [] : [about])]),
  ];
}
