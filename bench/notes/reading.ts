/** Reading a long article full of highlights and notes, in real windows. */
import type { Check, Row } from '../report.ts';
import { openWindows } from './long-article.ts';
import { measureOpening } from './opening.ts';
import { measurePainting } from './painting.ts';
import { measureScrolling } from './scrolling.ts';

export async function measureReading(): Promise<{ rows: Row[]; checks: Check[] }> {
  const windows = await openWindows();
  try {
    const parts = [
      await measurePainting(windows),
      await measureScrolling(windows),
      await measureOpening(windows),
    ];
    return { rows: parts.flatMap(({ rows }) => rows), checks: parts.flatMap(({ checks }) => checks) };
  } finally {
    await windows.close();
  }
}
