import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openRestorable, type RestorableBackend } from '#electron/services/restorable.ts';

export type { RestorableBackend as Backend };

/** `package.json` stands two folders above this file, whether it runs as source or from `dist/main`. */
const packageFile = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));

/** Folders of the build, beside the bundle that runs (`dist/main`). */
export const builtFolders = {
  renderer: fileURLToPath(new URL('../renderer', import.meta.url)),
  corpus: fileURLToPath(new URL('../corpus', import.meta.url)),
};

/**
 * Opens the library in `folder` (made if absent) behind its services. Throws the problems of the storage: busy, newer,
 * foreign, read-only. One that is damaged stays shut behind them until a backup is restored (`problem()` says why).
 */
export async function openLibrary(folder: string, host: 'electron' | 'loopback'): Promise<RestorableBackend> {
  // A folder that cannot be made is reported by the storage, which names the file it could not open.
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  return openRestorable({
    library: join(folder, 'library.sqlite'),
    corpus: builtFolders.corpus,
    host,
    version: packageFile.version,
  });
}
