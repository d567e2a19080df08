/** The tray: what waits for the reader's word about names. */
import { lazy } from 'react';

/** Read when first opened. */
export const TrayView = lazy(async () => ({ default: (await import('./TrayView.tsx')).TrayView }));
export { TrayNote } from './TrayNote.tsx';
export { useTrayCount } from './tray-queries.ts';
