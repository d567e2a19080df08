/** The colours of each theme, as `tokens.css` has them. */
import tokens from '../tokens.css?raw';
import { colourOf, type Colour } from './colour.ts';

const css = tokens.replaceAll(/\/\*.*?\*\//gsu, '');

/** Names of the themes that `tokens.css` sets colours for. */
export const themesOfTokens = [...css.matchAll(/\[data-theme='([a-z-]+)'\]/gu)].map(([, name = '']) => name);

const declarations = (block: string): Map<string, string> =>
  new Map(
    // The first of a name holds: in the whole file, that of the block for all themes.
    [...block.matchAll(/--([a-z-]+):\s*([^;]+);/gu)]
      .toReversed()
      .map(([, name = '', value = '']) => [name, value]),
  );

function blockOf(theme: string): string {
  const block = new RegExp(`\\[data-theme='${theme}'\\]\\s*\\{([^}]*)\\}`, 'u').exec(css)?.[1];
  if (block === undefined) throw new Error(`no theme ${theme} in tokens.css`);
  return block;
}

/** Names of the tokens of a theme that are colours, `#rrggbb`. */
export const colourTokens = (theme: string): string[] =>
  [...declarations(blockOf(theme))]
    .filter(([, value]) => value.startsWith('#'))
    .map(([name]) => name)
    .toSorted();

/** What a theme's token comes to. Throws where the theme has no such colour. */
export function tokensOf(theme: string): (name: string) => Colour {
  const values = declarations(blockOf(theme));
  return (name) => colourOf(values.get(name) ?? `none for --${name} in ${theme}`);
}

/** A percentage of a theme, else of what holds for all, as a share of 0–1. Throws where there is none. */
export function shareOf(name: string, theme: string): number {
  const value = declarations(blockOf(theme)).get(name) ?? declarations(css).get(name) ?? '';
  if (!/^[\d.]+%$/u.test(value)) throw new Error(`no percentage --${name} in tokens.css`);
  return Number(value.slice(0, -1)) / 100;
}
