/** Unit tests: beside the code they test, on Node 24, without a browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,electron,corpus,renderer,scripts,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Its colours are what the tests of contrast compute with; any other style sheet reads as empty.
    css: { include: [/tokens\.css/] },
    // Only what hangs runs into it: no test depends on how fast a machine is, and none has a shorter time of its own.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    server: { deps: { external: ['node:sqlite'] } },
  },
});
