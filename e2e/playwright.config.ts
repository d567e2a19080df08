import { defineConfig } from 'playwright/test';
import { findChromium, quietSwitches } from '../scripts/lib/chromium.ts';

const executablePath = findChromium() ?? undefined;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // Two at most: a window and its backend take more than one processor. In CI, whose machines have two and share them, one
  // by one, and once more what failed. What passes only then is listed as flaky.
  workers: process.env.CI ? 1 : 2,
  fullyParallel: false,
  retries: process.env.CI ? 1 : 0,
  build: { external: ['**/dist/**'] },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1360, height: 900 },
    colorScheme: 'light',
    actionTimeout: 10_000,
    trace: 'off',
    launchOptions: { executablePath, args: [...quietSwitches] },
  },
  projects: [
    { name: 'browser', testIgnore: 'electron/**' },
    { name: 'electron', testMatch: 'electron/**/*.spec.ts' },
  ],
});
