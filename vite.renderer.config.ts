/** The window: `renderer/` → `dist/renderer`, static files that need nothing but the contract behind them. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('renderer', import.meta.url)),
  base: '/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('dist/renderer', import.meta.url)),
    emptyOutDir: true,
    // The content policy allows no `data:` scripts or styles; every asset stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'chrome140',
    sourcemap: false,
    // One window, read from the disk: a warning about large chunks would say nothing.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first text needs, in one file: Chromium asks a server for six at a time, and the faces are among them.
          groups: [{ name: 'first', test: /renderer\/app\/(?:first-text|start)\.ts$/u }],
        },
      },
    },
  },
});
