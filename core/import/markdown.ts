/** Markdown as plain paragraphs. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { readFrontMatter } from './front-matter.ts';
import { joinBlocks, type Parsed } from './parsed.ts';

type Tree = ReturnType<typeof fromMarkdown>;
type Block = Tree['children'][number];

/**
 * Parses CommonMark. Paragraphs, headings, items of lists and blocks of code become blocks of text; a line broken
 * softly is one line, as it would be set; links and images leave their words. `htmlBlocks` turns a block of HTML into
 * blocks of text. The title is that of the front matter, else a heading that begins the text.
 */
export function parseMarkdown(source: string, htmlBlocks: (html: string) => string[]): Parsed {
  const { body, ...said } = readFrontMatter(source);
  const children = fromMarkdown(body).children;
  const head = children[0];
  const heading = head?.type === 'heading' ? lineOf(head) : null;
  const title = said.title ?? (heading || null);
  return {
    ...said,
    title,
    text: joinBlocks(
      children.flatMap((child) => blocksOf(child, htmlBlocks)),
      title,
    ),
  };
}

function blocksOf(node: Block, htmlBlocks: (html: string) => string[]): string[] {
  switch (node.type) {
    case 'html':
      return htmlBlocks(node.value);
    case 'code':
      return [node.value];
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap((child) => blocksOf(child, htmlBlocks));
    case 'definition':
    case 'thematicBreak':
      return [];
    default:
      return [lineOf(node)];
  }
}

/** Text of a paragraph or heading: soft breaks are spaces, hard ones line ends. */
function lineOf(node: Block): string {
  return toString(withBreaks(node), { includeHtml: false, includeImageAlt: false });
}

function withBreaks(node: Block): Block {
  if (node.type === 'break') return { type: 'text', value: '\n' };
  if (node.type === 'text') return { ...node, value: node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ') };
  if (!('children' in node)) return node;
  // Every child of a node may stand as a node of the tree.
  return { ...node, children: withoutScripts(node.children as Block[]).map(withBreaks) } as Block;
}

/** Inside a paragraph a script's tags are nodes of their own, with its source between them as if it were text. */
function withoutScripts(nodes: Block[]): Block[] {
  let inside = false;
  return nodes.filter((node) => {
    if (node.type !== 'html') return !inside;
    if (/^<(script|style)\b/i.test(node.value)) inside = true;
    else if (/^<\/(script|style)\b/i.test(node.value)) inside = false;
    return false;
  });
}
