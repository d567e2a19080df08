/**
 * Main process, loopback host and workers → `dist/main`, all in one folder, so that a worker's file is found beside
 * whichever chunk starts it. Everything is bundled: the packed app ships no `node_modules`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const entries: Record<string, string> = {
  main: at('electron/shell/main.ts'),
  serve: at('electron/hosts/loopback/serve.ts'),
  'search.worker': at('electron/workers/search.worker.ts'),
  'import.worker': at('electron/workers/import.worker.ts'),
  'check.worker': at('electron/workers/check.worker.ts'),
  'names.worker': at('electron/workers/names.worker.ts'),
  'long.worker': at('electron/workers/long.worker.ts'),
  'backup.worker': at('electron/workers/backup.worker.ts'),
};

export default defineConfig({
  build: {
    ssr: true,
    outDir: at('dist/main'),
    emptyOutDir: true,
    target: 'node24',
    minify: true,
    sourcemap: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
      external: ['electron', /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
});
