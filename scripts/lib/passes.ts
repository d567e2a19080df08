import { spawn } from 'node:child_process';
import { build } from 'vite';
import { inRoot, root } from './root.ts';

/** One part of the build. `output` must exist for the pass to count as done. */
export interface Pass {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly run: () => Promise<void>;
}

const shared = ['package.json', 'package-lock.json', 'core'];

async function corpus(): Promise<void> {
  // The corpus build's own words go to stderr: `npm run serve` keeps stdout for its one line.
  const child = spawn(process.execPath, [inRoot('corpus/build/main.ts')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('exit', done);
  });
  if (code !== 0) throw new Error('The corpus did not build; its messages are above.');
}

const vite = (configFile: string) => async (): Promise<void> => {
  await build({ configFile: inRoot(configFile), root: undefined, logLevel: 'warn', mode: 'production' });
};

export const passes: readonly Pass[] = [
  { name: 'corpus', inputs: [...shared, 'corpus'], output: 'dist/corpus/corpus.json', run: corpus },
  {
    name: 'window',
    inputs: [...shared, 'renderer', 'electron/contract', 'vite.renderer.config.ts'],
    output: 'dist/renderer/index.html',
    run: vite('vite.renderer.config.ts'),
  },
  {
    name: 'main',
    inputs: [...shared, 'electron', 'vite.main.config.ts', 'vite.preload.config.ts'],
    output: 'dist/main/preload.cjs',
    run: async () => {
      await vite('vite.main.config.ts')();
      await vite('vite.preload.config.ts')();
    },
  },
];
