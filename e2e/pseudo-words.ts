/**
 * A pseudo-locale: every word of the interface marked, and two fifths longer, so that what is not translated shows itself
 * and what has no room is cut. Made of the window's own sources with other words in them; the app that is shipped knows
 * nothing of it.
 */
import { join } from 'node:path';
import { build } from 'vite';
import type { InterfaceLanguage } from '../core/settings/choices.ts';
import { inRoot } from '../scripts/lib/root.ts';

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  i: 'ï',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ÿ',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
};
/** Words for nothing, repeated until the text is long enough. */
const filler = { en: 'löng ', ur: 'اور ' } as const;

/** A text with its values and isolates as they were. */
export function pseudo(text: string, language: InterfaceLanguage): string {
  const length = text.replaceAll(/\{\{[^}]*\}\}/gu, '').length;
  const longer = filler[language].repeat(Math.ceil((length * 0.4) / filler[language].length)).trim();
  const said =
    language === 'ur'
      ? text
      : text
          .split(/(\{\{[^}]*\}\})/u)
          .map((part) =>
            part.startsWith('{{') ? part : part.replaceAll(/[A-Za-z]/gu, (one) => accented[one] ?? one),
          )
          .join('');
  return `⟦${said} ${longer}⟧`;
}

/** Builds the window with pseudo-words in both languages into a folder. */
export async function buildPseudo(folder: string): Promise<void> {
  await build({
    configFile: inRoot('vite.renderer.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
    plugins: [
      {
        name: 'pseudo-words',
        enforce: 'pre',
        async load(id) {
          const found = /\/core\/i18n\/(en|ur)\/[\w-]+\.json$/u.exec(id.split('?')[0] ?? '');
          if (!found) return null;
          const { default: words } = (await import(join(id), { with: { type: 'json' } })) as {
            default: Record<string, string>;
          };
          const language = found[1] === 'ur' ? 'ur' : 'en';
          return JSON.stringify(
            Object.fromEntries(Object.entries(words).map(([key, text]) => [key, pseudo(text, language)])),
          );
        },
      },
    ],
  });
}
