/** Text that does not say what language it is in, or runs the wrong way. */
import type { Page } from './app.ts';

/**
 * Every text node, label and placeholder of the window whose letters are not of the language that stands over them, or
 * that is set in the other direction. Excepted, because a sentence holds them as a newspaper prints them: what is
 * isolated in a sentence (⁨…⁩: names, titles and file names put into it), keys (`kbd`, `.kbd`), signs of one script in a
 * sentence of the other (numbers, “CSV”, “Chromium” among Urdu words), and Latin abbreviations and names of files that
 * stand alone; and what is `aria-hidden`: samples of type and signs.
 */
export function strayText(page: Page): Promise<string[]> {
  // Nothing from outside it: this runs in the page.
  // oxlint-disable unicorn/consistent-function-scoping
  return page.evaluate(() => {
    const found = new Set<string>();
    const urdu = /\p{Script=Arabic}/u;
    const latin = /\p{Script=Latin}/u;
    const isolated = /[\u2066-\u2068][^\u2069]*\u2069/gu;
    const signs =
      /^(?:(?:(?:Ctrl|Cmd|Alt|Shift)\+)*(?:\S|Enter|Esc|Escape|Tab|Space|Backspace|Delete|F\d+)|[A-Z]\w*[A-Z]\w*|[\w.-]+\.\w{2,6}|\/[\w./-]+|v?\d+(?:\.\d+)+)$/u;
    const place = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} in ${element.parentElement?.className}`;
    const judge = (text: string, element: Element, what: string) => {
      const words = text
        .replaceAll(isolated, ' ')
        .replaceAll(/\p{Nd}/gu, ' ')
        .trim();
      const [isUrdu, isLatin] = [urdu.test(words), latin.test(words)];
      if ((!isUrdu && !isLatin) || element.closest('kbd, .kbd, .keys, .caps, [aria-hidden="true"]')) return;
      const language = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2);
      const { direction, unicodeBidi } = getComputedStyle(element);
      const wanted = isUrdu && isLatin ? null : isUrdu ? 'ur' : 'en';
      const runs = wanted === 'ur' ? 'rtl' : 'ltr';
      const said = `${what} “${words.slice(0, 40)}” in ${place(element)}`;
      // Of both scripts: which one carries the sentence is told by its first letter, unless it is a sign.
      if (wanted === null) {
        if (language === 'en' && urdu.test(words)) found.add(`mixed under en: ${said}`);
        return;
      }
      if (wanted === 'en' && language === 'ur' && signs.test(text.trim())) return;
      if (language !== wanted) found.add(`not under ${wanted}: ${said}`);
      else if (what === 'text' && direction !== runs && unicodeBidi !== 'plaintext')
        found.add(`not ${runs}: ${said}`);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (element && !element.closest('script, style') && element.checkVisibility())
        judge(node.textContent ?? '', element, 'text');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        if (element.hasAttribute(name) && element.checkVisibility())
          judge(element.getAttribute(name) ?? '', element, name);
    return [...found];
  });
}
