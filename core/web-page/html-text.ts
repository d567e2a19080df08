/** Text for HTML. */
import { directionOf, type Language } from '../articles/language.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const html = (text: string): string => text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

/** An element whose text is in one language, which it says. */
export const run = (name: string, language: Language, text: string, className = ''): string =>
  `<${name}${className && ` class="${className}"`} lang="${language}" dir="${directionOf(language)}">${html(text)}</${name}>`;
