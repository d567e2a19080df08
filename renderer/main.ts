/** The window's first code: reads what it opens with and shows the text, while the rest of the window is being read in. */
import { call } from './app/backend.ts';
import { showFirstText } from './app/first-text.ts';
import { readStart } from './app/start.ts';
import './first.css';

/** ms. For a window that paints nothing without being hidden. */
const longestWait = 2000;

/** The first frame sets the text, the second comes when it has been painted. */
async function framesWithFaces(): Promise<void> {
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Once what stands in the page has been painted in its own faces. A window out of sight paints nothing. */
async function painted(): Promise<void> {
  if (document.hidden) return;
  const hidden = new Promise((done) => document.addEventListener('visibilitychange', done, { once: true }));
  const waited = new Promise((done) => setTimeout(done, longestWait));
  await Promise.race([framesWithFaces(), hidden, waited]);
}

const start = readStart();
try {
  showFirstText(await start);
} catch {
  // The window says what kept it from starting.
}
// Only then: reading the rest in would hold the text up, here and in the backend.
await painted();
void call('app.shown', {}).catch(() => undefined);
const { showWindow } = await import('./window.tsx');
await showWindow(start);
