import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from './root.ts';

const { dependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const notices = readFileSync(inRoot('assets/NOTICES.md'), 'utf8');

describe('notices', () => {
  it.each(Object.entries(dependencies))('name %s %s, which is bundled', (name, version) => {
    const row = notices
      .split('\n')
      .find((line) => line.includes(`| ${name} |`) || line.includes(`\`${name}\``));
    expect(row).toContain(version);
  });
});
