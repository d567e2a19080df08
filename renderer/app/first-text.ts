/**
 * The page as it will stand, without a control: shown as soon as the article is there, so that the text can be read while
 * the rest of the window is still being read in. React puts the real page in its place.
 */
import { alignArticle, type AlignedParagraph, type Pair } from '#core/articles/align.ts';
import { directionOf, type Language } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';
import type { Settings } from '#core/settings/model.ts';
import { machineLanguage } from '../i18n/machine-language.ts';
import { setAppearance, systemTheme } from './appearance.ts';
import type { Start } from './start.ts';
import { narrow, wide } from './widths.ts';

function make(tag: string, className: string, children: readonly (Node | string)[] = []): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function text(tag: string, className: string, language: Language, content: string): HTMLElement {
  const element = make(tag, `${className} ${language}`, [content]);
  element.lang = language;
  element.dir = directionOf(language);
  return element;
}

function rowOf({ pairs }: AlignedParagraph, article: Article, { mode, reveal }: Settings): HTMLElement {
  const { translation } = article;
  const source = (of: readonly Pair[]) =>
    text(
      'p',
      'text',
      article.language,
      article.text.slice(of[0]?.segments[0]?.start ?? 0, of.at(-1)?.segments.at(-1)?.end ?? 0),
    );
  const translated = (of: readonly Pair[]) =>
    translation && !reveal
      ? [
          text(
            'p',
            'text translated',
            translation.language,
            of.flatMap(({ cells }) => cells.map((cell) => cell.text)).join(' '),
          ),
        ]
      : [];
  if (!translation || mode === 'source') return make('div', 'row source', [source(pairs)]);
  if (mode === 'translation') return make('div', 'row translation', translated(pairs));
  if (mode === 'side-by-side') return make('div', 'row side-by-side', [source(pairs), ...translated(pairs)]);
  return make(
    'div',
    'row interleaved',
    pairs.map((pair) => make('div', 'pair', [source([pair]), ...translated([pair])])),
  );
}

function headerOf(article: Article, { mode }: Settings): HTMLElement {
  const translated = article.translation?.language;
  return make('header', 'article-header', [
    text('h1', 'title', article.language, article.title),
    ...(article.translatedTitle && translated && mode !== 'source'
      ? [text('p', 'title translated', translated, article.translatedTitle)]
      : []),
    // The byline and the chips of names take their room before they are there; a letter would ask for a face of its own.
    make('p', 'byline small'),
    make('div', 'name-chips'),
  ]);
}

/** Shows the open article from the paragraph that the reader left it at. Does nothing where there is none. */
export function showFirstText({ settings, article, offset }: Start): void {
  setAppearance(settings, settings.interfaceLanguage ?? machineLanguage(), systemTheme());
  if (!article) return;
  const paragraphs = alignArticle(article);
  const first = Math.max(
    0,
    paragraphs.findLastIndex(({ paragraph }) => paragraph.start <= offset),
  );
  const mode = article.translation ? settings.mode : 'source';
  const tight = settings.urduLineHeight < 2.4 ? ' tight' : '';
  const body = make('div', `body ${mode}`);
  const page = make('div', 'page', [
    make('div', 'page-bar'),
    make('article', `article${tight}`, [...(first === 0 ? [headerOf(article, settings)] : []), body]),
  ]);
  const library = settings.libraryOpen && !settings.focusMode && window.innerWidth >= wide;
  const margin = settings.marginOpen && !settings.focusMode && window.innerWidth > narrow;
  const rooms = make('div', library ? 'rooms with-library' : 'rooms', [
    ...(library ? [make('div', 'library')] : []),
    make('main', 'scroller', [page, ...(margin ? [make('div', 'margin')] : [])]),
  ]);
  document
    .querySelector('#root')
    ?.replaceChildren(
      make('div', settings.focusMode ? 'window focused' : 'window', [make('header', 'top-bar'), rooms]),
    );
  // No further than the window shows: setting Nastaliq is most of what the first paint takes.
  for (const paragraph of paragraphs.slice(first)) {
    body.append(rowOf(paragraph, article, settings));
    if (body.getBoundingClientRect().bottom > window.innerHeight) break;
  }
}
