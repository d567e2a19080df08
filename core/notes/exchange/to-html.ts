/** Notes as one page of HTML, for reading: whole in itself, without script or anything of elsewhere; fonts are the reader's own. */
import { directionOf, type Language } from '../../articles/language.ts';
import type { Note } from '../model.ts';
import type { ArticleNotes, ExchangedArticle } from './article-notes.ts';
import { counterpartOf, quoteOf } from './counterpart.ts';
import { html } from './html-text.ts';
import { noteHtml } from './markdown-html.ts';
import type { ReadingWords } from './reading-words.ts';

export const style = `
:root{color-scheme:light dark;font-family:serif;line-height:1.6}
:lang(ur){font-family:'Noto Nastaliq Urdu','Jameel Noori Nastaleeq','Urdu Typesetting','Noto Naskh Arabic',serif;line-height:2.1}
body{max-width:44rem;margin:2rem auto;padding:0 1rem}
h2,h3,h4{line-height:1.4}
h2:lang(ur){line-height:1.9}
.from,.about{color:light-dark(#595959,#b8b8b8);font-size:.875rem}
.from{border-block-end:1px solid;padding-block-end:1rem}
.note{margin-block:2rem;padding-inline-start:1rem;border-inline-start:.3rem solid}
.note>blockquote{margin:0 0 .5rem;white-space:pre-line}
.note>.beside{color:light-dark(#404040,#cfcfcf)}
.saffron{border-color:#d9a400}.rose{border-color:#d4607c}.pistachio{border-color:#7ba23f}
.lapis{border-color:#3f6fc4}.violet{border-color:#8f5fc0}
@media print{body{margin:0}.note{break-inside:avoid}}
`;

/** Of `style`: the page's own rule lets nothing else in (https://www.w3.org/TR/CSP3/#match-element-to-source-list). */
export const styleHash = 'sha256-7TDnCNvG1yxcRHTmkeUMNB9t310OwZLHC+fqT//HkE4=';

export function notesToHtml(all: Iterable<ArticleNotes>, words: ReadingWords): string {
  const { language, title } = words;
  const articles = Array.from(all, ({ article, notes }) => articleHtml(article, notes, words));
  return `<!doctype html>
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
${articles.join('\n')}
</main>
</body>
</html>
`;
}

const run = (name: string, language: Language, text: string, kind = ''): string =>
  `<${name}${kind && ` class="${kind}"`} lang="${language}" dir="${directionOf(language)}">${html(text)}</${name}>`;

function articleHtml(article: ExchangedArticle, notes: readonly Note[], words: ReadingWords): string {
  const { language, title, translatedTitle, publication, date, translation } = article;
  const other = translation?.language ?? (language === 'ur' ? 'en' : 'ur');
  const from = [
    publication === '' ? '' : run('span', language, publication),
    date === null ? '' : `<time datetime="${html(date)}">${html(words.day(date))}</time>`,
  ].filter(Boolean);
  return [
    '<article>',
    run('h2', language, title || words.untitled),
    translatedTitle === null ? '' : run('h3', other, translatedTitle),
    from.length === 0 ? '' : `<p class="from">${from.join(' · ')}</p>`,
    ...notes.map((note) => noteSection(note, article, words)),
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

function noteSection(note: Note, article: ExchangedArticle, words: ReadingWords): string {
  const quote = quoteOf(note, article);
  const beside = counterpartOf(note, article);
  return [
    `<section class="note ${note.colour}">`,
    quote && run('blockquote', quote.language, quote.text),
    beside && run('blockquote', beside.language, beside.text, 'beside'),
    note.text.trim() === '' ? '' : noteHtml(note.text),
    aboutHtml(note, words),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

function aboutHtml({ anchor, place, colour, tags, created, modified }: Note, words: ReadingWords): string {
  const time = (label: string, at: string) =>
    `${html(label)}: <time datetime="${html(at)}">${html(words.time(at))}</time>`;
  const said = [
    anchor.side === 'article' ? html(words.wholeArticle) : '',
    place === null ? html(words.unplaced) : '',
    `<bdi>${html(words.colours[colour])}</bdi>`,
    tags.length === 0
      ? ''
      : `${html(words.tags)}: ${tags.map((tag) => `<bdi>${html(tag)}</bdi>`).join(html(words.comma))}`,
    time(words.created, created),
    modified === created ? '' : time(words.modified, modified),
  ];
  return `<p class="about">${said.filter(Boolean).join(' · ')}</p>`;
}
