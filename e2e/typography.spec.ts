/**
 * Nothing cuts Urdu off. In every view the tallest word (ایکسچینج: ink to 2.86 em over the baseline) is put into each text in
 * sight, and what is seen of it is compared with a copy that nothing can clip.
 */
import { catalogue } from '../core/i18n/catalogue.ts';
import { expect, open, test, type Page } from './app.ts';
import { furnish } from './furnished.ts';
import { compareInk, type Box } from './ink.ts';
import { passing, through, views, type View } from './views.ts';

interface Tried extends Box {
  /** Where it stands: class names from the outside in. */
  readonly where: string;
  readonly ink: string;
}

/** Letters stand between pixels, and on grounds of many colours: lost is what is nearly bare. */
const limits = { filled: 0.6, strayed: 0.75, shifted: 1 };
/** Share of the ink, and the pixels of small letters that are drawn a little otherwise where they stand. */
const mayBeLost = 0.02;
const drawnOtherwise = 6;

/** From the outer end of a line of the concordance, where it fades (concordance.css), CSS pixels. */
const fading = 40;

/**
 * The page's own text is ink.spec.ts's; drawings and print set theirs by other means; a partner may still be on its way;
 * words marked one beside the other in another colour would count as their neighbours' letters.
 */
const elsewhere = '.sentence, svg, .kwic-partner, .print-preview, .translating-earlier mark';

/**
 * Puts the word into the texts of a view that are in sight, and lays a copy of each over the window, unseen until the
 * window is covered (in a colour that no ink has). Returns where the words stand.
 */
const putWord = (page: Page, part: string): Promise<Tried[]> =>
  page.evaluate(
    async ({ part, elsewhere, fading }) => {
      const word = 'ایکسچینج';
      const cover = document.createElement('div');
      cover.id = 'cover';
      Object.assign(cover.style, {
        position: 'fixed',
        inset: '0',
        zIndex: '100000',
        background: '#00ff00',
      });
      const put: { node: Text; from: number; kept: string }[] = [];
      for (const root of document.querySelectorAll(part)) {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
          const words = [...node.data.matchAll(/[\u0620-\u06ff]{2,}/gu)];
          // What stands before a keyword begins out of sight.
          const first = node.parentElement?.closest('.kwic-before') ? words.at(-1) : words[0];
          if (!first || !node.parentElement?.checkVisibility({ opacityProperty: true })) continue;
          if (node.parentElement.closest(elsewhere)) continue;
          put.push({ node, from: first.index, kept: node.data });
          node.data = node.data.slice(0, first.index) + word + node.data.slice(first.index + first[0].length);
        }
      }
      // Lists measure their rows anew, and move them.
      for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
      const tried: Tried[] = [];
      const rectOf = (node: Text, from: number) => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, from + word.length);
        return range.getClientRects();
      };
      for (const { node, from } of put) {
        const rects = rectOf(node, from);
        const [rect] = rects;
        const parent = node.parentElement!;
        if (!rect || rects.length > 1) continue;
        // Only what can be seen as far as its letters go across, neither faded out nor covered nor scrolled off.
        const middle = (rect.top + rect.bottom) / 2;
        const isSeen = [rect.left + 1, rect.right - 1].every((x) => {
          const top = document.elementFromPoint(x, middle);
          return top !== null && (parent.contains(top) || top.contains(parent));
        });
        const rise = 1.6 * Number.parseFloat(getComputedStyle(parent).fontSize);
        let isWhole = rect.top - rise > 0;
        const where: string[] = [];
        for (let box: Element | null = parent; box; box = box.parentElement) {
          if (box.className && typeof box.className === 'string') where.unshift(box.className);
          if (box.scrollTop > 0 && rect.top - rise < box.getBoundingClientRect().top) isWhole = false;
          const { left, right, bottom } = box.getBoundingClientRect();
          const style = getComputedStyle(box);
          if (style.maskImage !== 'none') {
            const fades = ['--outer', '--said-outer'].some((name) => style.getPropertyValue(name) === 'left')
              ? rect.left - left
              : right - rect.right;
            if (fades < fading) isWhole = false;
          }
          if (style.overflowX !== 'visible' && (rect.left < left || rect.right > right)) isWhole = false;
          if (
            /auto|scroll/u.test(style.overflowY) &&
            box.scrollHeight > box.clientHeight + 1 &&
            rect.bottom > bottom
          )
            isWhole = false;
        }
        if (!isSeen || !isWhole) continue;
        const copy = document.createElement('span');
        const style = getComputedStyle(parent);
        for (const name of [
          'fontFamily',
          'fontSize',
          'fontWeight',
          'fontStyle',
          'letterSpacing',
          'color',
        ] as const)
          copy.style[name] = style[name];
        Object.assign(copy.style, {
          position: 'absolute',
          whiteSpace: 'pre',
          direction: 'rtl',
          left: '0',
          top: '0',
        });
        copy.textContent = word;
        cover.append(copy);
        tried.push({
          where: where.slice(-3).join(' > '),
          ink: style.color,
          x: rect.left - rect.height * 0.3,
          y: rect.top - rise,
          width: rect.width + rect.height * 0.6,
          height: rect.height + rise + rect.height * 0.3,
        });
        Object.assign(copy.dataset, { left: rect.left, top: rect.top });
      }
      document.body.append(cover);
      for (const copy of cover.children as HTMLCollectionOf<HTMLElement>) {
        const at = rectOf(copy.firstChild as Text, 0)[0]!;
        copy.style.left = `${Number(copy.dataset.left) - at.left}px`;
        copy.style.top = `${Number(copy.dataset.top) - at.top}px`;
      }
      cover.style.visibility = 'hidden';
      (window as unknown as { restore: () => void }).restore = () => {
        for (const { node, kept } of put) node.data = kept;
        cover.remove();
      };
      return tried;
    },
    { part, elsewhere, fading },
  );

test('the tallest word is whole in every view', async ({ page, served }, info) => {
  test.slow();
  await furnish(served);
  await served.call('settings.set', { interfaceLanguage: 'ur' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const blank = await page.context().newPage();
  await page.bringToFront();
  await open(page, served.url);
  const cut: string[] = [];
  const places = new Set<string>();
  const walk = {
    page,
    served,
    say: (area: keyof typeof catalogue.ur, key: string) => catalogue.ur[area][key]!,
  };
  const visit = async ({ name, part = 'body' }: View) => {
    await page.evaluate(() => document.fonts.ready);
    const tried = await putWord(page, part);
    const seen = await page.screenshot();
    const paper = await page.evaluate(() => {
      const cover = document.querySelector<HTMLElement>('#cover')!;
      cover.style.visibility = 'visible';
      return getComputedStyle(cover).backgroundColor;
    });
    const whole = await page.screenshot();
    await page.evaluate(() => (window as unknown as { restore: () => void }).restore());
    for (const ink of new Set(tried.map((one) => one.ink))) {
      const boxes = tried.filter((one) => one.ink === ink);
      for (const [index, { letters, lost }] of (
        await compareInk(blank, whole, seen, boxes, { ink, paper }, limits)
      ).entries()) {
        const { where } = boxes[index]!;
        places.add(where);
        if (lost > Math.max(drawnOtherwise, letters * mayBeLost))
          cut.push(`${name}: ${where}: ${lost} of ${letters}`);
      }
    }
  };
  await through(walk, visit, [...views, ...passing]);
  info.annotations.push({ type: 'kinds of boxes', description: String(places.size) });
  expect(places.size).toBeGreaterThan(40);
  expect([...new Set(cut)]).toEqual([]);
});
