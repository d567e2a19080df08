import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { treaty } from '#electron/services/testing/prepared.ts';

// A process that reads in the whole backend: long where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

/** What takes longer to read in than all that the first text waits for. */
const later = [
  'core/folding.ts',
  'core/i18n/catalogue.ts',
  'core/names/name-book.ts',
  'core/search/index/analyse.ts',
  'electron/services/backend.ts',
  'node_modules/lunr/lunr.js',
];

it('has read in nothing of names, notes and search when a window gets what it opens with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bayaz-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'corpus.json'), JSON.stringify({ articles: [treaty], names: [] }));
  const program = fileURLToPath(new URL('testing/loaded-modules.ts', import.meta.url));
  const said: unknown = JSON.parse(execFileSync(process.execPath, [program, folder], { encoding: 'utf8' }));
  const { article, first, whole, hasHttpClient } = said as Record<string, unknown> & {
    first: string[];
    whole: string[];
  };
  expect(article).toBe(treaty.id);
  expect(first).toContain('electron/services/first-backend.ts');
  expect(first.filter((file) => later.includes(file))).toEqual([]);
  expect(hasHttpClient).toBe(false);
  // Once the text was shown all is there.
  expect(whole).toEqual(expect.arrayContaining(later));
});
