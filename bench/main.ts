/** `npm run bench [-- --runs N]`: start-up, opening an article, searching as one types, requests that leave the machine. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { open, serve } from '../e2e/app.ts';
import { buildAll } from '../scripts/lib/build.ts';
import { quietSwitches } from '../scripts/lib/chromium.ts';
import { obtainChromium } from '../scripts/lib/chromium-for-tests.ts';
import { check, median, report } from './report.ts';
import { outgoingRequests } from './requests.ts';
import { measureStartup } from './startup.ts';
import { measureOpening, measureTyping, watch } from './window.ts';

const at = process.argv.indexOf('--runs');
const runs = at < 0 ? 10 : Number(process.argv[at + 1]);

/** One frame at 60 Hz, ms. */
const frame = 1000 / 60;

await buildAll();
const executablePath = obtainChromium();
const startup = await measureStartup(runs);

const folder = await mkdtemp(join(tmpdir(), 'bayaz-bench-'));
const netLog = join(folder, 'net.json');
const served = await serve(folder);
const browser = await chromium.launch({
  executablePath,
  args: [...quietSwitches, `--log-net-log=${netLog}`],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.addInitScript(watch);
await open(page, served.url);
const opening = await measureOpening(page, runs * 4);
const typing = await measureTyping(page, 2);
await browser.close();
await served.stop();
const outgoing = await outgoingRequests(netLog);
await rm(folder, { recursive: true, force: true });
for (const address of outgoing) console.log(`left the machine: ${address}`);

report(
  'reading',
  [
    { name: 'start to readable: bare Chromium, static page', unit: 'ms', values: startup.bare },
    { name: 'start to readable: Bayaz, backend included', unit: 'ms', values: startup.bayaz },
    { name: 'of that, the window once the backend is up', unit: 'ms', values: startup.window },
    { name: 'open an article', unit: 'ms', values: opening },
    { name: 'bare keystroke to paint', unit: 'ms', values: typing.bare },
    { name: 'search keystroke to painted results', unit: 'ms', values: typing.results },
    { name: 'search call', unit: 'ms', values: typing.call },
  ],
  [
    check(
      'start-up to readable text, ratio to bare Chromium (median of pairs)',
      median(startup.bayaz.map((time, run) => time / (startup.bare[run] ?? Number.NaN))),
      1.5,
    ),
    check(
      'search keystroke to painted results less a bare keystroke, ms (median)',
      median(typing.results) - median(typing.bare),
      median(typing.call) + 2 * frame,
    ),
    check('outgoing requests', outgoing.length, 0),
  ],
);
