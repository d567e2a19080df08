/** Notes as one page of HTML, for reading; fonts are the reader's own. */
import { articleHeading } from '../../web-page/article-heading.ts';
import { pageFrame, type Style } from '../../web-page/frame.ts';
import { html, run } from '../../web-page/html-text.ts';
import type { Note } from '../model.ts';
import type { ArticleNotes, ExchangedArticle } from './article-notes.ts';
import { counterpartOf, quoteOf } from './counterpart.ts';
import { noteHtml } from './markdown-html.ts';
import type { ReadingWords } from './reading-words.ts';

const css = `
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

export const style: Style = { css, hash: 'sha256-7TDnCNvG1yxcRHTmkeUMNB9t310OwZLHC+fqT//HkE4=' };

export function notesToHtml(all: Iterable<ArticleNotes>, words: ReadingWords): string {
  const { before, after } = pageFrame(words.language, words.title, style);
  const articles = Array.from(all, ({ article, notes }) => articleHtml(article, notes, words));
  return `${before}${articles.join('\n')}\n${after}`;
}

function articleHtml(article: ExchangedArticle, notes: readonly Note[], words: ReadingWords): string {
  const target = article.translation?.language ?? (article.language === 'ur' ? 'en' : 'ur');
  return [
    '<article>',
    ...articleHeading(article, target, words),
    ...notes.map((note) => noteSection(note, article, words)),
    '</article>',
  ].join('\n');
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
