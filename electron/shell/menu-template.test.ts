import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#core/i18n/catalogue.ts';
import { menuCommandSchema, type MenuCommand } from '#electron/contract/events.ts';
import { menuTemplate } from './menu-template.ts';

type Item = MenuItemConstructorOptions;

function build(
  language: 'en' | 'ur',
  platform: NodeJS.Platform,
  keys: Readonly<Record<string, string | null>> = {},
) {
  const sent: MenuCommand[] = [];
  const asked: string[] = [];
  const template = menuTemplate({
    words: (key) => {
      asked.push(key);
      return catalogue[language].menu[key] ?? `missing ${key}`;
    },
    language,
    settings: { mode: 'interleaved', theme: 'night', keys, singleKeys: true },
    platform,
    developing: true,
    send: (command) => sent.push(command),
  });
  const items = template.flatMap((menu) => [menu, ...((menu.submenu as Item[] | undefined) ?? [])]);
  return { template, items, sent, asked };
}

describe.each(['en', 'ur'] as const)('the menu in %s', (language) => {
  it.each(['linux', 'win32', 'darwin'] as const)('has words for everything on %s', (platform) => {
    const { items } = build(language, platform);
    for (const item of items.filter(({ type }) => type !== 'separator')) {
      expect(item.label).not.toMatch(/^missing/u);
      expect(item.label).not.toBe('');
    }
  });

  it('says the same things as the other language', () => {
    expect(Object.keys(catalogue[language].menu).toSorted()).toEqual(
      [...new Set([...build(language, 'darwin').asked, ...build(language, 'linux').asked])].toSorted(),
    );
  });
});

describe('the menu', () => {
  it.each(['linux', 'darwin'] as const)('sends every command of the contract once on %s', (platform) => {
    const { items, sent } = build('en', platform);
    for (const { click } of items) (click as (() => void) | undefined)?.();
    expect(sent.toSorted()).toEqual([...menuCommandSchema.options].toSorted());
  });

  it('registers no accelerator of a command: the window hears those keys itself', () => {
    for (const item of build('en', 'linux').items) {
      if (item.accelerator !== undefined) expect(item.registerAccelerator).toBe(false);
    }
  });

  it.each(['linux', 'darwin'] as const)('shows the keys as the reader has them on %s', (platform) => {
    const accelerators = (keys: Readonly<Record<string, string | null>>) =>
      Object.fromEntries(build('en', platform, keys).items.map(({ id, accelerator }) => [id, accelerator]));
    expect(accelerators({})).toMatchObject({
      'find-library': 'CmdOrCtrl+Shift+F',
      settings: 'CmdOrCtrl+,',
      // What types something is never the system's to hear.
      'toggle-library': undefined,
    });
    expect(
      accelerators({ 'find-library': 'Mod+Shift+X', settings: null, palette: 'P', 'toggle-library': 'F2' }),
    ).toMatchObject({
      'find-library': 'CmdOrCtrl+Shift+X',
      settings: undefined,
      palette: undefined,
      'toggle-library': 'F2',
    });
  });

  it('checks the mode, theme and language that are set', () => {
    const checked = build('ur', 'linux')
      .items.filter((item) => item.checked)
      .map(({ id }) => id);
    expect(checked).toEqual(['mode-interleaved', 'theme-night', 'language-ur']);
  });
});
