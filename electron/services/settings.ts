/** The reader's settings: a table of their own, outside the journal. */
import { refuseMalformed } from '#core/import/malformed.ts';
import type { EventBus } from '#electron/contract/events.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Library } from '#electron/storage/library.ts';
import { readSettings } from './read-settings.ts';

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
