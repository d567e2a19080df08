/**
 * A note's Markdown as blocks to be shown: a plain subset of CommonMark. Nothing that was written is lost: what the
 * subset does not know (HTML, pictures, rules, references, other addresses) stands as it was typed.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { externalLink } from '../external-link.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  /** `href` leads out, by the one policy for that. `title` may be empty. */
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly title: string;
      readonly children: readonly Inline[];
    };

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  /** `start` is the first number of an ordered list, null for bullets. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Block[])[] }
  /** `info` is what was written after the opening fence. */
  | { readonly kind: 'code'; readonly text: string; readonly info: string };

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree['children'][number];

/** Constructs that would make something of the text disappear. */
const left = [
  'htmlFlow',
  'htmlText',
  'definition',
  'setextUnderline',
  'characterReference',
  'labelStartImage',
  'codeIndented',
  'thematicBreak',
];

/** Beyond these the parser's time grows with the square of the text, and it is shown as it was typed. */
const longest = 50_000; // UTF-16 units
const mostSigns = 2_000;
const deepest = 30;
const deeplyNested = new RegExp(`^(?:\\s*(?:[-+*>]|\\d{1,9}[.)])\\s*){${deepest}}`, 'mu');

/** Never throws. */
export function readMarkdown(text: string): Block[] {
  const signs = text.match(/[*_[\]`]/gu)?.length ?? 0;
  if (text.length > longest || signs > mostSigns || deeplyNested.test(text)) return asTyped(text);
  const { children } = fromMarkdown(text, { extensions: [{ disable: { null: left } }] });
  return blocksOf(children, text, 0);
}

/** All words of a text without the signs that set it; blocks and lines each on a line. */
export const plainText = (blocks: readonly Block[]): string => blocks.map(plainBlock).join('\n');

/** Scripts of letters that run from right to left. */
const leftwards = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The direction of blocks by their first letter; `auto` where there is none. What stands around other blocks needs it
 * said: `dir="auto"` does not look into elements that have a `dir` of their own.
 */
export function directionOfBlocks(blocks: readonly Block[]): 'rtl' | 'ltr' | 'auto' {
  const [letter] = /\p{L}/u.exec(plainText(blocks)) ?? [];
  if (letter === undefined) return 'auto';
  return leftwards.test(letter) ? 'rtl' : 'ltr';
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainInline(block.children);
    case 'quote':
      return plainText(block.blocks);
    case 'list':
      return block.items.map(plainText).join('\n');
    case 'code':
      return block.info === '' ? block.text : `${block.info}\n${block.text}`;
  }
}

const plainInline = (children: readonly Inline[]): string =>
  children
    .map((one) => {
      switch (one.kind) {
        case 'text':
        case 'code':
          return one.text;
        case 'break':
          return '\n';
        default:
          return plainInline(one.children);
      }
    })
    .join('');

const asTyped = (text: string): Block[] =>
  text
    .split(/\n{2,}/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', children: linesOf(paragraph) }));

/** Line breaks count, as in the field where the note is written. */
function linesOf(text: string): Inline[] {
  return text
    .split(/\r\n?|\n/u)
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'break' } as const]),
      ...(line === '' ? [] : [{ kind: 'text', text: line } as const]),
    ]);
}

function source({ position }: Node, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

const blocksOf = (nodes: readonly Node[], text: string, depth: number): Block[] =>
  nodes.map((node) => blockOf(node, text, depth));

function blockOf(node: Node, text: string, depth: number): Block {
  if (depth > deepest) return { kind: 'paragraph', children: linesOf(source(node, text)) };
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return { kind: node.type, children: inlinesOf(node.children, text, depth + 1) };
    case 'blockquote':
      return { kind: 'quote', blocks: blocksOf(node.children, text, depth + 1) };
    case 'list':
      return {
        kind: 'list',
        start: node.ordered === true ? (node.start ?? 1) : null,
        items: node.children.map((item) => blocksOf(item.children, text, depth + 1)),
      };
    case 'code':
      return {
        kind: 'code',
        text: node.value,
        info: [node.lang, node.meta].filter((part) => part != null).join(' '),
      };
    default:
      return { kind: 'paragraph', children: linesOf(source(node, text)) };
  }
}

const inlinesOf = (nodes: readonly Node[], text: string, depth: number): Inline[] =>
  nodes.flatMap((node) => inlineOf(node, text, depth));

function inlineOf(node: Node, text: string, depth: number): Inline[] {
  if (depth > deepest) return linesOf(source(node, text));
  switch (node.type) {
    case 'text':
      return linesOf(node.value);
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: inlinesOf(node.children, text, depth + 1) }];
    case 'link': {
      const href = externalLink(node.url);
      // An address that is not followed is not hidden either.
      if (href === null) return linesOf(source(node, text));
      const children = inlinesOf(node.children, text, depth + 1);
      return [
        {
          kind: 'link',
          href,
          title: node.title ?? '',
          children: children.length > 0 ? children : linesOf(node.url),
        },
      ];
    }
    default:
      return linesOf(source(node, text));
  }
}
