/** The preload script → `dist/main/preload.cjs`: a sandboxed preload must be CommonJS and one file. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  build: {
    ssr: true,
    outDir: at('dist/main'),
    emptyOutDir: false,
    target: 'node24',
    sourcemap: false,
    rolldownOptions: {
      input: { preload: at('electron/shell/preload.ts') },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
});
