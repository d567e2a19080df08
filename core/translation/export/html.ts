/** Translations as one page of HTML, a table for each article. */
import { directionOf } from '../../articles/language.ts';
import { articleHeading } from '../../web-page/article-heading.ts';
import { pageFrame, type Style } from '../../web-page/frame.ts';
import { html, run } from '../../web-page/html-text.ts';
import { targetOf } from '../target.ts';
import { alignedRows, type ExportedArticle } from './aligned-rows.ts';
import type { TableWords } from './words.ts';
import type { TranslationWriter, WrittenPart } from './writer.ts';

const css = `
:root{color-scheme:light dark;font-family:serif;line-height:1.6}
:lang(ur){font-family:'Noto Nastaliq Urdu','Jameel Noori Nastaleeq','Urdu Typesetting','Noto Naskh Arabic',serif;line-height:2.1}
body{max-width:64rem;margin:2rem auto;padding:0 1rem}
h2,h3{line-height:1.4}
h2:lang(ur),h3:lang(ur){line-height:1.9}
.from{color:light-dark(#595959,#b8b8b8);font-size:.875rem}
table{inline-size:100%;border-collapse:collapse;table-layout:fixed;margin-block:1rem 3rem}
th,td{padding:.5rem .75rem;border-block-end:1px solid light-dark(#b0b0b0,#5c5c5c);text-align:start;vertical-align:top}
td{white-space:pre-line;overflow-wrap:break-word}
@media print{body{margin:0;max-width:none;color:#000;background:#fff}tr{break-inside:avoid}h2,h3,.from{break-after:avoid}}
`;

export const style: Style = { css, hash: 'sha256-okAx1lgEf1GXYmO0tYlVRjH9Wc749Qf4CFjwqA4TQ1E=' };

export const htmlWriter = (words: TableWords): TranslationWriter => ({
  article: (article) => articleTable(article, words),
  frame: () => pageFrame(words.language, words.title, style),
});

function articleTable(article: ExportedArticle, words: TableWords): WrittenPart {
  const { language } = article;
  const target = targetOf(article);
  const rows = alignedRows(article);
  // The side that each text stands on follows the article, whatever the language of the page.
  const lines = [
    `<article>`,
    ...articleHeading(article, target, words),
    `<table dir="${directionOf(language)}">`,
    `<thead><tr>${head(words.text, words)}${head(words.translation, words)}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${run('td', language, row.source)}${run('td', target, row.target ?? '')}</tr>`),
    '</tbody>',
    '</table>',
    '</article>\n',
  ];
  return { text: lines.join('\n'), units: rows.filter((row) => row.target !== null).length };
}

const head = (text: string, { language }: TableWords): string =>
  `<th scope="col" lang="${language}" dir="${directionOf(language)}">${html(text)}</th>`;
