import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backgroundOf } from './background.ts';

const tokens = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

/** The first `--paper` after a theme's selector. */
function paperOf(theme: string): string | undefined {
  const block = tokens.slice(tokens.indexOf(`[data-theme='${theme}']`));
  return /--paper: (#[0-9a-f]{6})/u.exec(block)?.[1];
}

describe('backgroundOf', () => {
  it.each(['paper', 'sepia', 'night', 'contrast'] as const)('%s is the paper of its theme', (theme) => {
    expect(backgroundOf(theme, false)).toBe(paperOf(theme));
  });

  it('follows the system', () => {
    expect(backgroundOf('system', true)).toBe(paperOf('night'));
    expect(backgroundOf('system', false)).toBe(paperOf('paper'));
  });
});
