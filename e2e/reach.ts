/** What a narrow window pushes out of sight. */
import type { Page } from './app.ts';

/** What scrolls in itself by its nature: tables, pictures of numbers, lines with the keyword in the middle. */
const scrollsInItself = '.exchange-sheet, .plot-box, .plot-table-scroll, .suggestions, .note-code, .caps';

/** The topmost first: what takes the keys while it is open. */
const layers = [
  '.keyboard-panel',
  '[role="dialog"]',
  '.name-card',
  '[role="menu"]',
  '.search-box:has(.search-panel)',
  '.selection-bar',
  '.find-bar',
];

/**
 * Boxes that scroll or hang out sideways, and focusable elements of the topmost layer that cannot be brought into sight
 * (as the Tab key would), or are covered wholly then.
 */
export function outOfReach(page: Page): Promise<string[]> {
  // Nothing from outside it: this runs in the page.
  // oxlint-disable unicorn/consistent-function-scoping
  return page.evaluate(
    ([allowed, over]) => {
      const found: string[] = [];
      const called = (element: Element) => {
        const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30);
        return `${[element.tagName.toLowerCase(), ...element.classList].join('.')} “${words}”`;
      };
      const seen = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !element.closest('[inert], [aria-hidden="true"], .unseen');

      const width = document.documentElement.scrollWidth;
      if (width > innerWidth) found.push(`the document is ${width} px wide`);
      for (const element of document.querySelectorAll('body *')) {
        if (element.closest(allowed!) || !seen(element)) continue;
        const { overflowX } = getComputedStyle(element);
        if (/auto|scroll/u.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
          found.push(`${called(element)} scrolls sideways: ${element.scrollWidth} in ${element.clientWidth}`);
      }

      /** For screen readers only. */
      const clipped = (element: Element | null): boolean =>
        element !== null &&
        (getComputedStyle(element).clipPath === 'inset(50%)' || clipped(element.parentElement));
      const top =
        over!
          .split(' | ')
          .flatMap((layer) => [...document.querySelectorAll(layer)].filter(seen).toReversed())[0] ??
        document.body;
      for (const focusable of top.querySelectorAll(
        'a[href], button, input, textarea, [tabindex="0"], [role="option"], [role="menuitem"], [role="tab"]',
      )) {
        // A tick or a switch is its label: the input itself is hidden.
        const element = focusable.matches('[type="checkbox"], [type="radio"], [type="range"]')
          ? (focusable.closest('label') ?? focusable)
          : focusable;
        if (
          focusable.matches(':disabled, [type="file"]') ||
          !seen(element) ||
          clipped(element) ||
          element.closest(allowed!)
        )
          continue;
        element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        const boxes = [...element.getClientRects()];
        const aside = boxes.find(({ left, right }) => left < -1 || right > innerWidth + 1);
        if (aside)
          found.push(
            `${called(element)} reaches from ${Math.round(aside.left)} to ${Math.round(aside.right)}`,
          );
        const hits = boxes
          .flatMap(({ left, top: above, width: wide, height }) =>
            [0.5, 0.1, 0.9].flatMap((x) =>
              [0.5, 0.15, 0.85].map((y) => [left + wide * x, above + height * y] as const),
            ),
          )
          .map(([x, y]) => document.elementFromPoint(x, y))
          .filter((hit) => hit !== null);
        if (hits.length === 0) found.push(`${called(element)} stands outside the window`);
        else if (!hits.some((hit) => element.contains(hit) || hit.contains(element)))
          found.push(`${called(element)} is covered by ${called(hits[0]!)}`);
      }
      return found;
    },
    [scrollsInItself, layers.join(' | ')] as const,
  );
}
