import { settingsSchema, type Settings } from '#core/settings/model.ts';
import type { Library } from '#electron/storage/library.ts';

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
