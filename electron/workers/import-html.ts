/**
 * Saved web pages as plain paragraphs. The DOM is linkedom's: it runs no script, fires no handler and fetches nothing.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { joinBlocks, type Parsed } from '#core/import/parsed.ts';
import { textBlocks } from './import-blocks.ts';

/** Readability's own default (500) would pass over short news; it answers null where nothing reads as an article. */
const shortestArticle = 140; // UTF-16 units
/** Elements. Readability's time grows with the cube of a page's depth: a second at 500, most of a minute at 2,000. */
const deepestArticle = 300;
/** Readability took the wrong part of a page if it left out more than this share of the page's paragraphs. */
const leastShare = 0.35;

/** Label of the encoding that a page declares of itself within its first 1,024 bytes (WHATWG's limit); null if none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null;
}

/**
 * Parses a page: its article as Readability finds it, else all text of its body. Blocks are kept apart by blank lines,
 * `<br>` is a line end. Title, publication and date come from the page's metadata where it has any.
 */
export function parseHtml(html: string): Parsed {
  const document = documentOf(html);
  const meta = metadataOf(document);
  const heading = document.querySelector('h1')?.textContent?.trim() ?? '';
  const name = document.querySelector('title')?.textContent?.trim() ?? '';
  const whole = textBlocks(document.body, true);
  const article = readArticle(document);
  const title = meta.title || headlineIn(article?.title || name, heading) || heading || null;
  const blocks = article && lengthOf(article.blocks) >= lengthOf(whole) * leastShare ? article.blocks : whole;
  return {
    text: joinBlocks(blocks, heading === '' ? title : heading),
    title,
    publication: meta.publication || article?.siteName || null,
    date: meta.date || article?.publishedTime || null,
  };
}

/** Blocks of text in a piece of HTML (such as Markdown may hold). */
export const htmlBlocks = (html: string): string[] => textBlocks(documentOf(html).body, false);

function documentOf(html: string): Document {
  // linkedom supplies neither of the two elements that a page may leave out.
  const body = /<body[\s>]/i.test(html) ? html : `<body>${html}</body>`;
  const page = /<html[\s>][^]*<body[\s>]/i.test(body)
    ? body
    : `<!doctype html><html><head></head>${body}</html>`;
  return parseHTML(page).document;
}

interface Readable {
  blocks: string[];
  title: string;
  siteName: string;
  publishedTime: string;
}

/** Takes the document apart. */
function readArticle(document: Document): Readable | null {
  if (isDeeper(document.body, deepestArticle)) return null;
  try {
    const article = new Readability<Node>(document, {
      charThreshold: shortestArticle,
      serializer: (node) => node,
    }).parse();
    const blocks = article?.content ? textBlocks(article.content, true) : [];
    // Below the threshold Readability answers with its best guess, which may be a menu.
    if (!article || lengthOf(blocks) < shortestArticle) return null;
    return {
      blocks,
      title: article.title?.trim() ?? '',
      siteName: article.siteName ?? '',
      publishedTime: article.publishedTime ?? '',
    };
  } catch {
    // A page broken in a way that Readability does not expect is read as a whole.
    return null;
  }
}

function isDeeper(root: Element, limit: number): boolean {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}

const lengthOf = (blocks: readonly string[]): number => blocks.reduce((sum, block) => sum + block.length, 0);

/** A page's `<title>` mostly carries the site's name too: where it holds the heading, the heading is the title. */
const headlineIn = (title: string, heading: string): string =>
  heading !== '' && title.includes(heading) ? heading : title;

function metadataOf(document: Document): { title: string; publication: string; date: string } {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (key && content && !values.has(key.toLowerCase())) values.set(key.toLowerCase(), content);
  }
  const first = (...keys: string[]): string => keys.map((key) => values.get(key)).find(Boolean) ?? '';
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  return {
    title: first('og:title', 'twitter:title', 'dc.title', 'headline'),
    publication: first(
      'og:site_name',
      'publisher',
      'dc.publisher',
      'article:publisher_name',
      'application-name',
    ),
    date:
      first('article:published_time', 'datepublished', 'pubdate', 'dc.date', 'dc.date.issued', 'date') ||
      time,
  };
}
