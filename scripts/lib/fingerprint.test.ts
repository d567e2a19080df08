import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bayaz-print-'));
  await mkdir(join(folder, 'core'));
  await writeFile(join(folder, 'core/a.ts'), 'a');
});
afterEach(() => rm(folder, { recursive: true }));

describe('fingerprint', () => {
  it('stays while nothing changes', async () => {
    expect(await fingerprint(folder, ['core'])).toBe(await fingerprint(folder, ['core']));
  });

  it('changes with a file touched, added or removed', async () => {
    const before = await fingerprint(folder, ['core']);
    await writeFile(join(folder, 'core/b.ts'), 'b');
    const added = await fingerprint(folder, ['core']);
    await utimes(join(folder, 'core/b.ts'), 1, 1);
    const touched = await fingerprint(folder, ['core']);
    await rm(join(folder, 'core/b.ts'));
    expect(new Set([before, added, touched]).size).toBe(3);
    expect(await fingerprint(folder, ['core'])).toBe(before);
  });

  it('does not change with a test, nor fail on what is missing', async () => {
    const before = await fingerprint(folder, ['core', 'nowhere']);
    await writeFile(join(folder, 'core/a.test.ts'), 'test');
    expect(await fingerprint(folder, ['core', 'nowhere'])).toBe(before);
  });
});
