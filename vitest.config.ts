/** Unit tests: beside the code they test, on Node 24, without a browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,electron,corpus,renderer,scripts,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    server: { deps: { external: ['node:sqlite'] } },
  },
});
