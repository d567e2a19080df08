/** The text of a DOM tree, block by block, as a page would show it. */

const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Never text of a reader's. */
const silentNames = new Set(
  'script style noscript template iframe object embed svg math canvas audio video head title select textarea button input'.split(
    ' ',
  ),
);

/** Around an article, not of it. */
const surroundingNames = new Set('nav aside footer form menu'.split(' '));

const elementNode = 1;
const textNode = 3;

/**
 * Text of each block under `root`, in order, none empty. White space is one space as HTML has it, but kept in `pre`;
 * `<br>` is a line end and two of them end a block, as many news pages set their paragraphs; cells of a row are kept
 * apart by a space. `article` leaves out navigation, asides, footers and forms. Walks without recursion: pages may
 * be nested deeper than the stack.
 */
export function textBlocks(root: Node, article: boolean): string[] {
  const writer = new BlockWriter();
  let preformatted = 0;
  const leave = (node: Node): void => {
    if (nameOf(node) === 'pre') preformatted -= 1;
    if (blockNames.has(nameOf(node))) writer.end();
  };
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === textNode) writer.write(node.nodeValue ?? '', preformatted > 0);
    if (node.nodeType === elementNode && (node === root || !isSkipped(node as Element, article))) {
      const name = nameOf(node);
      if (name === 'br') writer.write('\n', true);
      if (name === 'td' || name === 'th') writer.write(' ', false);
      if (blockNames.has(name)) writer.end();
      if (node.firstChild) {
        if (name === 'pre') preformatted += 1;
        node = node.firstChild;
        continue;
      }
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  writer.end();
  return writer.blocks;
}

const nameOf = (node: Node): string => ((node as Element).localName ?? '').toLowerCase();

function isSkipped(element: Element, article: boolean): boolean {
  const name = nameOf(element);
  if (silentNames.has(name) || (article && surroundingNames.has(name))) return true;
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

/** Gathers runs of text into blocks. Keeps pieces, not one growing string: a page may be one block of megabytes. */
class BlockWriter {
  readonly blocks: string[] = [];
  #pieces: string[] = [];
  #spaced = true;

  write(text: string, asItStands: boolean): void {
    const folded = asItStands ? text : text.replace(/[\t\n\f\r ]+/g, ' ');
    const piece = !asItStands && this.#spaced ? folded.replace(/^ /, '') : folded;
    if (piece === '') return;
    this.#pieces.push(piece);
    this.#spaced = /\s/.test(piece.charAt(piece.length - 1));
  }

  end(): void {
    for (const part of this.#pieces.join('').split(/\n[^\S\n]*\n/)) {
      const lines = part.split('\n').map((line) => line.replace(/^[\t\f\r ]+|[\t\f\r ]+$/g, ''));
      const block = lines.filter((line) => line !== '').join('\n');
      if (/\S/.test(block)) this.blocks.push(block);
    }
    this.#pieces = [];
    this.#spaced = true;
  }
}
