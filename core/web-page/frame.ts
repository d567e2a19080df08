/** A page of HTML to be kept and read: whole in itself, without script or anything of elsewhere. */
import { directionOf, type Language } from '../articles/language.ts';
import { html } from './html-text.ts';

export interface Style {
  readonly css: string;
  /** Of `css`: the page's own rule lets nothing else in (https://www.w3.org/TR/CSP3/#match-element-to-source-list). */
  readonly hash: string;
}

export interface Frame {
  readonly before: string;
  readonly after: string;
}

/** What stands before and after the articles of a page that is titled in the language of its words. */
export const pageFrame = (language: Language, title: string, { css, hash }: Style): Frame => ({
  before: `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash}'">
<meta name="viewport" content="width=device-width">
<title>${html(title)}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${html(title)}</h1>
`,
  after: '</main>\n</body>\n</html>\n',
});
