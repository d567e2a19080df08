/** The least that could show an article: a static page of its text in the app's faces, without any script. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Article } from '../core/articles/model.ts';
import { inRoot } from '../scripts/lib/root.ts';

const face = (family: string, files: readonly string[] = []) =>
  files
    .map(
      (file) =>
        `@font-face{font-family:${family};src:url(/assets/${file});unicode-range:${file.includes('arabic') ? 'U+0600-06FF' : 'U+0000-00FF,U+2000-206F'}}`,
    )
    .join('');

/** A static page with an article's text and its faces: no script at all. */
function staticPage(article: Article, faces: readonly string[]): string {
  const [nastaliq, serif] = ['nastaliq', 'source-serif'].map((word) =>
    faces.filter((file) => file.includes(word) && /-(arabic|latin)-wght-normal.*\.woff2$/u.test(file)),
  );
  const cells = article.translation?.cells ?? [];
  const rows = article.paragraphs.map((paragraph) => {
    const source = paragraph.segments.map(
      ({ start, end }) => `<span class="sentence">${article.text.slice(start, end)}</span>`,
    );
    const english = cells
      .filter((cell) => cell.start >= paragraph.start && cell.start < paragraph.end)
      .map((cell) => cell.text);
    return `<div><p class="text" lang="ur" dir="rtl">${source.join(' ')}</p><p lang="en">${english.join(' ')}</p></div>`;
  });
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>${face('N', nastaliq)}${face('S', serif)}
div{display:grid;grid-template-columns:1fr 1fr;gap:3rem}[lang=ur]{font:22px/2.5 N}[lang=en]{font:18px/1.6 S}</style>${rows.join('')}`;
}

const types: Record<string, string> = { '.woff2': 'font/woff2', '.html': 'text/html' };

/** Serves that page on 127.0.0.1; its faces are those of the built window. */
export async function serveStatic(article: Article): Promise<{ readonly url: string; close(): void }> {
  const folder = inRoot('dist/renderer/assets');
  const page = staticPage(article, await readdir(folder));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/') {
      response.setHeader('content-type', 'text/html');
      response.end(page);
      return;
    }
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    void readFile(join(folder, path.replace('/assets/', ''))).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
