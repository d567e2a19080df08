/** Reading a long article full of highlights and notes, in real windows. */
import type { Check, Row } from '../report.ts';
import { openWindows, type Windows } from './long-article.ts';
import { measureOpening } from './opening.ts';
import { measurePainting } from './painting.ts';
import { measureScrolling } from './scrolling.ts';

type Part = 'painting' | 'scrolling' | 'opening';

/** `openings`: how often the article is opened in each window. No window is opened where nothing is asked for. */
export async function measureReading(
  isAsked: (part: Part) => boolean,
  openings: number,
): Promise<{ rows: Row[]; checks: Check[] }> {
  const ways = {
    painting: measurePainting,
    scrolling: measureScrolling,
    opening: (windows: Windows) => measureOpening(windows, openings),
  };
  const asked = (['painting', 'scrolling', 'opening'] as const).filter(isAsked);
  if (asked.length === 0) return { rows: [], checks: [] };
  const windows = await openWindows();
  try {
    const parts: { rows: Row[]; checks: Check[] }[] = [];
    // One at a time: each has the machine to itself.
    // oxlint-disable-next-line no-await-in-loop
    for (const part of asked) parts.push(await ways[part](windows));
    return { rows: parts.flatMap(({ rows }) => rows), checks: parts.flatMap(({ checks }) => checks) };
  } finally {
    await windows.close();
  }
}
