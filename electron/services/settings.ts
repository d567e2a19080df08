/** The reader's settings: a table of their own, outside the journal. */
import { refuseMalformed } from '#core/import/malformed.ts';
import { settingsSchema, type Settings } from '#core/settings/model.ts';
import type { EventBus } from '#electron/contract/events.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Library } from '#electron/storage/library.ts';

export function createSettingsService(
  library: Library,
  events: EventBus,
): Pick<Handlers, 'settings.get' | 'settings.set'> {
  return {
    'settings.get': () => readSettings(library),
    'settings.set': (changes) => {
      library.transaction(() => {
        for (const [key, value] of Object.entries(changes)) {
          if (value === undefined) continue;
          for (const text of typeof value === 'object' && value !== null ? Object.values(value) : [value])
            if (typeof text === 'string') refuseMalformed(text, key);
          library.run(
            'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
            key,
            JSON.stringify(value),
          );
        }
      });
      const settings = readSettings(library);
      events.emit('settings', settings);
      return settings;
    },
  };
}

/** A setting that this version does not understand (written by another one) counts as not set. */
export function readSettings(library: Library): Settings {
  const known: Record<string, unknown> = {};
  for (const { key, value } of library.all<{ key: string; value: string }>(
    'SELECT key, value FROM settings',
  )) {
    const alone = settingsSchema.safeParse({ [key]: JSON.parse(value) });
    if (alone.success) known[key] = JSON.parse(value);
  }
  return settingsSchema.parse(known);
}
