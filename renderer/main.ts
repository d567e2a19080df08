/** The window's first code: reads what it opens with and shows the text, while the rest of the window is being read in. */
import { call } from './app/backend.ts';
import { showFirstText } from './app/first-text.ts';
import { readStart } from './app/start.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './app/app.css';
import './reader/reader.css';
import './app/zoomed.css';
import './ui/forced-colours.css';

/** ms. */
const longestWait = 200;

const start = readStart();
try {
  showFirstText(await start);
} catch {
  // The window says what kept it from starting.
}
// Only when the text has been painted: reading the rest in would hold it up. A window out of sight paints nothing.
await Promise.race([
  new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  new Promise((waited) => setTimeout(waited, longestWait)),
]);
void call('app.shown', {}).catch(() => undefined);
const { showWindow } = await import('./window.tsx');
await showWindow(start);
