import { app, BrowserWindow, Menu } from 'electron';
import { interfaceLanguageOf } from '#core/i18n/interface-language.ts';
import type { InterfaceLanguage } from '#core/settings/choices.ts';
import type { Settings } from '#core/settings/model.ts';
import type { MenuCommand } from '#electron/contract/events.ts';
import { channels } from '#electron/hosts/channels.ts';
import { wordsIn } from '#electron/hosts/phrase.ts';
import { menuTemplate } from './menu-template.ts';

function send(command: MenuCommand): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  window?.webContents.send(channels.event, 'menu', { command });
}

/** The interface's language: the reader's choice, else the machine's. */
const languageFor = (settings: Pick<Settings, 'interfaceLanguage'>) =>
  settings.interfaceLanguage ?? interfaceLanguageOf(app.getPreferredSystemLanguages());

let language: InterfaceLanguage | null = null;

/** Words in the language of the menu that is shown. */
export const interfaceWords = () => wordsIn(language ?? languageFor({ interfaceLanguage: null }));

/** Builds the native menu anew, in the interface's language, with what is set checked. */
export function showMenu(settings: Settings): void {
  language = languageFor(settings);
  const words = interfaceWords();
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        words: (key) => words(`menu:${key}`),
        language,
        settings,
        platform: process.platform,
        developing: !app.isPackaged,
        send,
      }),
    ),
  );
}
