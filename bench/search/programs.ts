/** The programs that run in processes of their own, bundled as the app is: what it ships is what is measured. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { inRoot } from '../../scripts/lib/root.ts';

const names = ['search-process', 'memory-process', 'service-process', 'minisearch-build'] as const;

export type Program = (typeof names)[number];

/** Bundles into a folder; returns where a program is found. */
export async function bundlePrograms(folder: string): Promise<(name: Program) => string> {
  await build({
    configFile: false,
    root: inRoot(),
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node24',
      minify: true,
      rolldownOptions: {
        input: {
          ...Object.fromEntries(names.map((name) => [name, inRoot('bench/search', `${name}.ts`)])),
          // A worker is found beside the bundle that starts it.
          'search.worker': inRoot('electron/workers/search.worker.ts'),
        },
        external: [/^node:/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
    ssr: { noExternal: true, target: 'node' },
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return (name) => join(folder, `${name}.js`);
}
