/** Cutting what is laid out in two: between lines, or between sentences. */

export interface Line {
  readonly bottom: number;
  /** The text that its first letters are in, and where the line before it ends downwards. */
  readonly node: Text;
  readonly above: number;
}

/** Lines whose bottoms are nearer than this are one, CSS pixels: a run in another face reaches a little further. */
const sameLine = 4;

function textsOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('.print-number')) texts.push(node);
  }
  return texts;
}

const range = document.createRange();

/** Where the character at `offset` ends downwards, or the next one that is set; null where none is. */
function bottomAt(node: Text, offset: number): number | null {
  for (let at = offset; at < node.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rect = [...range.getClientRects()].find(({ height }) => height > 0);
    if (rect) return rect.bottom;
  }
  return null;
}

/** The first offset of a text whose character stands below `above`. Lines follow each other as letters do. */
function firstBelow(node: Text, above: number): number {
  let [low, high] = [0, node.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = bottomAt(node, middle);
    if (bottom !== null && bottom <= above + sameLine) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines of an element's text, in viewport coordinates. */
export function linesOf(element: Element): Line[] {
  const lines: Line[] = [];
  for (const node of textsOf(element)) {
    range.selectNodeContents(node);
    const bottoms = [...range.getClientRects()]
      .filter(({ height }) => height > 0)
      .map(({ bottom }) => bottom);
    for (const bottom of bottoms.toSorted((a, b) => a - b)) {
      const last = lines.at(-1)?.bottom ?? -Infinity;
      if (bottom <= last + sameLine) continue;
      lines.push({ bottom, node, above: last });
    }
  }
  return lines;
}

/** Takes away what stands in an element from a line on; what was taken, in an element like it. */
export function cutBefore(element: Element, { node, above }: Line): Element {
  const cut = document.createRange();
  cut.setStart(node, firstBelow(node, above));
  cut.setEnd(element, element.childNodes.length);
  const rest = element.cloneNode(false) as Element;
  rest.append(cut.extractContents());
  return rest;
}

/** Takes the sentences from the `count`th on away from a stack; what was taken, in a stack like it. */
export function cutSentences(stack: Element, count: number): Element {
  const rest = stack.cloneNode(true) as Element;
  for (const [part, isGone] of [
    [stack, (at: number) => at >= count],
    [rest, (at: number) => at < count],
  ] as const) {
    for (const text of part.querySelectorAll('.print-text')) {
      for (const [at, sentence] of [...text.children].entries()) if (isGone(at)) sentence.remove();
    }
    leaveGaps(part);
  }
  return rest;
}

/** A text without words keeps its column and is no paragraph. */
export function leaveGaps(stack: Element): void {
  for (const text of stack.querySelectorAll('.print-text')) {
    if (text.textContent?.trim()) continue;
    const gap = document.createElement('div');
    gap.className = 'print-gap';
    text.replaceWith(gap);
  }
}
