/**
 * `node scripts/node24.mjs scripts/icons.ts`: draws `assets/icon.svg` at every size that the packages need, in Chromium.
 * Run by hand when the drawing changes; the PNGs are kept in the repository.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { quietSwitches } from './lib/chromium.ts';
import { obtainChromium } from './lib/chromium-for-tests.ts';
import { inRoot } from './lib/root.ts';

/** Pixels. 16–256 for Windows and Linux, 512 and 1024 for macOS. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const svg = (await readFile(inRoot('assets/icon.svg'))).toString('base64');
await mkdir(inRoot('assets/icons'), { recursive: true });
const browser = await chromium.launch({ executablePath: obtainChromium(), args: [...quietSwitches] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width=${size} height=${size} src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await page.screenshot({ path: inRoot(`assets/icons/${size}x${size}.png`), omitBackground: true });
}
await browser.close();
