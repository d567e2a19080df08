/** The window's first code: asks the backend for what it will open with, while the rest of the window is being read. */
import { readStart } from './app/start.ts';

const start = readStart();
const { showWindow } = await import('./window.tsx');
await showWindow(start);
