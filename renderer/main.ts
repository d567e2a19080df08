/** The window's first code: reads what it opens with and shows the text, while the rest of the window is being read in. */
import { showFirstText } from './app/first-text.ts';
import { readStart } from './app/start.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './app/app.css';
import './reader/reader.css';

const start = readStart();
try {
  showFirstText(await start);
} catch {
  // The window says what kept it from starting.
}
// Only now: reading the rest in would hold the text up.
const { showWindow } = await import('./window.tsx');
await showWindow(start);
