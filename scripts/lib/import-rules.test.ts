import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from './root.ts';

/** What each room must not import; the linter takes a rule that it cannot read for no rule. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  core: [
    'fs',
    'node:fs',
    'electron',
    'react',
    '#electron/contract/reply.ts',
    '#renderer/app/backend.ts',
    '#corpus/build/problem.ts',
    '../../electron/contract/reply.ts',
  ],
  'electron/contract': [
    'fs',
    'node:fs',
    'electron',
    'react',
    '#renderer/app/backend.ts',
    ...['hosts', 'services', 'shell', 'storage', 'workers'].map((room) => `#electron/${room}/a.ts`),
    '../services/a.ts',
  ],
  'electron/services': [
    'electron',
    'electron/main',
    'react',
    '#renderer/a.ts',
    '#electron/hosts/a.ts',
    '../shell/a.ts',
  ],
  'electron/storage': ['electron', '#renderer/a.ts', '#electron/shell/a.ts'],
  'electron/workers': ['electron', '#renderer/a.ts', '#electron/hosts/a.ts'],
  'electron/hosts': [
    'electron',
    '#renderer/a.ts',
    '#electron/storage/a.ts',
    '#electron/workers/a.ts',
    '#electron/shell/a.ts',
  ],
  'electron/shell': [
    '#renderer/a.ts',
    '#electron/services/a.ts',
    '#electron/storage/a.ts',
    '#electron/workers/a.ts',
  ],
  'electron/shell/policies': ['electron', 'fs', 'node:fs', '#electron/hosts/a.ts', '../guard.ts'],
  renderer: [
    'fs',
    'node:fs',
    'electron',
    '#corpus/build/problem.ts',
    ...['hosts', 'services', 'shell', 'storage', 'workers'].map((room) => `#electron/${room}/a.ts`),
    '../../electron/contract/methods.ts',
  ],
};

/** And what the rules must let through. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ['zod', './a.ts', '../text/a.ts'],
  'electron/contract': ['zod', '#core/problem.ts', '#electron/contract/reply.ts'],
  'electron/services': [
    'node:fs',
    '#core/problem.ts',
    '#electron/contract/reply.ts',
    '#electron/storage/a.ts',
  ],
  'electron/hosts': ['node:http', '#electron/services/a.ts', '#electron/contract/reply.ts'],
  'electron/shell': ['electron', 'node:fs', '#electron/hosts/a.ts'],
  'electron/shell/policies': ['zod', '#core/settings/model.ts', './a.ts'],
  renderer: ['react', '#core/problem.ts', '#electron/contract/methods.ts', '../app/backend.ts'],
};

const cases = (rooms: Readonly<Record<string, readonly string[]>>, wanted: boolean) =>
  Object.entries(rooms).flatMap(([room, modules]) =>
    modules.map((module, index) => ({
      room,
      module,
      wanted,
      file: `${room}/${wanted ? 'good' : 'bad'}${index}.ts`,
    })),
  );
const imports = [...cases(forbidden, false), ...cases(allowed, true)];

let folder: string;
let refused: Set<string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bayaz-imports-'));
  copyFileSync(inRoot('.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const { file, module } of imports) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import { a } from '${module}';\nexport const b = a;\n`);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [inRoot('node_modules/oxlint/bin/oxlint'), '--format=unix', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  refused = new Set(
    stdout
      .split('\n')
      .filter((line) => /no-restricted-imports|no-nodejs-modules/u.test(line))
      .map((line) => line.slice(0, line.indexOf(':'))),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('import rules', () => {
  it.each(imports)('for $room importing $module: allowed is $wanted', ({ file, wanted }) => {
    expect(refused.has(file)).toBe(!wanted);
  });
});
