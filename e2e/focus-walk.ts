/**
 * A walk by Tab: the focus comes round, is never lost on the way, is seen where it is, and never lies wholly under something
 * else (WCAG 2.2: 2.1.2 No Keyboard Trap, 2.4.7 Focus Visible, 2.4.11 Focus Not Obscured, 2.5.8 Target Size).
 */
import type { Page } from './app.ts';

/** Presses until the focus is where it began, at the most; long lists are one stop each. */
const most = 90;
/** CSS pixels of a target, or of what lies free around it (2.5.8). */
const leastTarget = 24;

interface Stop {
  /** Numbers the elements that had the focus. */
  readonly at: number;
  readonly faults: readonly string[];
}

/** What is wrong where the focus is now; null where nothing of the page has it. */
const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate((least) => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const known = window as unknown as { walked?: Element[] };
    const walked = (known.walked ??= []);
    if (!walked.includes(element)) walked.push(element);
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30);
    const called = `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${words}”`;
    const faults: string[] = [];
    // Ticks, switches and files are their label: the input itself is hidden.
    const shown =
      element instanceof HTMLInputElement && /checkbox|radio|range|file/u.test(element.type)
        ? (element.closest('label') ?? element.parentElement ?? element)
        : element;
    const boxes = [...shown.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const hits = boxes
      .flatMap(({ left, top, width, height }) =>
        [0.5, 0.1, 0.9].flatMap((x) =>
          [0.5, 0.1, 0.9].map((y) => [left + width * x, top + height * y] as const),
        ),
      )
      .map(([x, y]) => document.elementFromPoint(x, y));
    if (!hits.some((hit) => hit && (shown.contains(hit) || hit.contains(shown))))
      faults.push(`${called} has the focus and is not in sight`);
    const isPress = shown.matches('button, [role="button"], [role="tab"], label, [role="radio"]');
    const { width = 0, height = 0 } = boxes.length === 1 ? (boxes[0] ?? {}) : { width: least, height: least };
    if (isPress && (width < least || height < least)) {
      const [x, y] = [boxes[0]!.left + width / 2, boxes[0]!.top + height / 2];
      const crowded = [...document.querySelectorAll('button, a[href], [role="tab"], label')].some((other) => {
        if (other === shown || other.contains(shown) || shown.contains(other) || !other.checkVisibility())
          return false;
        const box = other.getBoundingClientRect();
        const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
        return Math.hypot(dx, dy) < least / 2;
      });
      if (crowded) faults.push(`${called} is ${Math.round(width)} × ${Math.round(height)} px, beside others`);
    }
    const marked = [
      shown,
      ...shown.querySelectorAll('*'),
      shown.parentElement,
      shown.closest('.input, .search-field, .translating-cell'),
    ]
      .filter((one) => one !== null)
      .some((one) => {
        const { outlineStyle, boxShadow } = getComputedStyle(one);
        return outlineStyle !== 'none' || boxShadow !== 'none';
      });
    if (!marked && !element.matches('textarea, input'))
      faults.push(`${called} does not show that it has the focus`);
    return { at: walked.indexOf(element), faults };
  }, leastTarget);

/** Goes round by Tab, or back by Shift+Tab; what is wrong on the way. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const faults = new Set<string>();
  const seen = new Set<number>();
  let lost = 0;
  await page.evaluate(() => Object.assign(window, { walked: [] }));
  for (let presses = 0; presses < most; presses += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press(key);
    // oxlint-disable-next-line no-await-in-loop
    const here = await stop(page);
    // Once round a page nothing has the focus: the browser's own bar would.
    if (here === null) lost += 1;
    else {
      for (const fault of here.faults) faults.add(fault);
      if (seen.has(here.at) && here.at === 0) return [...faults];
      seen.add(here.at);
    }
    if (lost > 2) return [...faults, 'the focus does not come back to the page'];
  }
  return [...faults, `${key} does not come round: ${seen.size} stops`];
}
