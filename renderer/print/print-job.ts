/** What is being printed: the one job there is, shared by the dialog that starts it and the sheet that carries it out. */
import { useSyncExternalStore } from 'react';
import type { ReadingMode } from '#core/settings/choices.ts';
import type { Settings } from '#core/settings/model.ts';

export interface PrintJob {
  readonly articleId: string;
  readonly mode: ReadingMode;
  readonly notes: Settings['printNotes'];
  /** Where the printed pages go; `waiting` where the browser prints by itself. */
  readonly to: 'printer' | 'pdf' | 'waiting';
}

let current: PrintJob | null = null;
const listeners = new Set<() => void>();

export const printJobNow = (): PrintJob | null => current;

export function setPrintJob(job: PrintJob | null): void {
  current = job;
  for (const hear of listeners) hear();
}

const subscribe = (hear: () => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

export const usePrintJob = (): PrintJob | null => useSyncExternalStore(subscribe, printJobNow);
