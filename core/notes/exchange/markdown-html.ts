/** A note's Markdown as HTML: no HTML of its own, no pictures, no addresses but those of the web and of mail. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { guessLanguage } from '../../articles/guess-language.ts';
import { html } from '../../web-page/html-text.ts';

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree['children'][number];

/** Every block has the language of its words and the direction of its first letter. */
export const noteHtml = (markdown: string): string => inside(fromMarkdown(markdown).children);

const inside = (nodes: readonly Node[]): string => nodes.map(htmlOf).join('');

function htmlOf(node: Node): string {
  switch (node.type) {
    case 'text':
      return html(node.value);
    case 'paragraph':
      return block('p', node, inside(node.children));
    case 'heading':
      // Below the article's own.
      return block('h4', node, inside(node.children));
    case 'blockquote':
      return block('blockquote', node, inside(node.children));
    case 'list':
      return block(node.ordered === true ? 'ol' : 'ul', node, inside(node.children));
    case 'listItem':
      return block('li', node, inside(node.children));
    case 'emphasis':
      return `<em>${inside(node.children)}</em>`;
    case 'strong':
      return `<strong>${inside(node.children)}</strong>`;
    case 'inlineCode':
      return `<code>${html(node.value)}</code>`;
    case 'code':
      return `<pre dir="auto"><code>${html(node.value)}</code></pre>`;
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    case 'link':
      return safeAddress.test(node.url)
        ? `<a href="${html(node.url)}" rel="noreferrer">${inside(node.children)}</a>`
        : inside(node.children);
    // Its signs stand as they were written.
    case 'html':
      return html(node.value);
    default:
      return html(toString(node));
  }
}

const safeAddress = /^(?:https?|mailto):/iu;

const block = (name: string, node: Node, content: string): string =>
  `<${name} lang="${guessLanguage(toString(node))}" dir="auto">${content}</${name}>`;
