import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fingerprint } from './fingerprint.ts';
import { passes } from './passes.ts';
import { inRoot, root } from './root.ts';

const recordFile = inRoot('dist/.built.json');

async function readRecord(): Promise<Record<string, string>> {
  try {
    const record: unknown = JSON.parse(await readFile(recordFile, 'utf8'));
    return record !== null && typeof record === 'object' ? Object.fromEntries(Object.entries(record)) : {};
  } catch {
    // Nothing built yet, or a record cut short: build everything.
    return {};
  }
}

/**
 * Builds what has changed since the last build (everything when `force`), and says what it builds on stderr.
 * Throws what a pass throws; passes that were done stay done.
 */
export async function buildAll({ force = false }: { force?: boolean } = {}): Promise<void> {
  const record = force ? {} : await readRecord();
  for (const pass of passes) {
    const print = await fingerprint(root, pass.inputs);
    if (record[pass.name] === print && existsSync(inRoot(pass.output))) continue;
    const begun = performance.now();
    await pass.run();
    record[pass.name] = print;
    await mkdir(inRoot('dist'), { recursive: true });
    await writeFile(recordFile, JSON.stringify(record, null, 2));
    process.stderr.write(`built ${pass.name} in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
  }
}
