/** Translations as one page of HTML, a table for each article: whole in itself, without script or anything of elsewhere. */
import { directionOf, type Language } from '../../articles/language.ts';
import { html } from '../../notes/exchange/html-text.ts';
import { targetOf } from '../target.ts';
import { alignedRows, type ExportedArticle } from './aligned-rows.ts';
import type { TableWords } from './words.ts';
import type { TranslationWriter, WrittenPart } from './writer.ts';

export const style = `
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

/** Of `style`: the page's own rule lets nothing else in (https://www.w3.org/TR/CSP3/#match-element-to-source-list). */
export const styleHash = 'sha256-okAx1lgEf1GXYmO0tYlVRjH9Wc749Qf4CFjwqA4TQ1E=';

const run = (name: string, language: Language, text: string): string =>
  `<${name} lang="${language}" dir="${directionOf(language)}">${html(text)}</${name}>`;

export function htmlWriter(words: TableWords): TranslationWriter {
  const { language, title } = words;
  return {
    article: (article) => articleTable(article, words),
    frame: () => ({
      before: `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'">
<meta name="viewport" content="width=device-width">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${html(title)}</h1>
`,
      after: '</main>\n</body>\n</html>\n',
    }),
  };
}

function articleTable(article: ExportedArticle, words: TableWords): WrittenPart {
  const { language, title, translatedTitle, publication, date } = article;
  const target = targetOf(article);
  const rows = alignedRows(article);
  const from = [
    publication === '' ? '' : run('span', language, publication),
    date === null ? '' : `<time datetime="${html(date)}">${html(words.day(date))}</time>`,
  ].filter(Boolean);
  // The side that each text stands on follows the article, whatever the language of the page.
  const lines = [
    `<article>`,
    run('h2', language, title || words.untitled),
    translatedTitle === null ? '' : run('h3', target, translatedTitle),
    from.length === 0 ? '' : `<p class="from">${from.join(' · ')}</p>`,
    `<table dir="${directionOf(language)}">`,
    `<thead><tr>${head(words.text, words)}${head(words.translation, words)}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${run('td', language, row.source)}${run('td', target, row.target ?? '')}</tr>`),
    '</tbody>',
    '</table>',
    '</article>\n',
  ];
  return { text: lines.filter(Boolean).join('\n'), units: rows.filter((row) => row.target !== null).length };
}

const head = (text: string, { language }: TableWords): string =>
  `<th scope="col" lang="${language}" dir="${directionOf(language)}">${html(text)}</th>`;
