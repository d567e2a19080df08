import { describe, expect, it } from 'vitest';
import { faultsOf } from './package-contents.ts';

const good = [
  '/package.json',
  '/dist/main/main.js',
  '/dist/main/zod-D4ab_1.js',
  '/dist/main/preload.cjs',
  '/dist/main/search.worker.js',
  '/dist/main/import.worker.js',
  '/dist/main/check.worker.js',
  '/dist/main/names.worker.js',
  '/dist/renderer/index.html',
  '/dist/renderer/assets/index-abc.js',
  ...[
    'noto-nastaliq-urdu-arabic',
    'noto-naskh-arabic-arabic',
    'gulzar-arabic',
    'source-serif-4-latin',
    'inter-latin',
  ].map((face) => `/dist/renderer/assets/${face}-wght-normal-abc.woff2`),
  '/dist/corpus/corpus.json',
  '/dist/corpus/index.json',
];

describe('faultsOf', () => {
  it('finds none in a good package', () => {
    expect(faultsOf(good)).toEqual([]);
  });

  it.each(good.filter((path) => !/zod|index-abc/u.test(path)))('misses %s', (path) => {
    expect(faultsOf(good.filter((other) => other !== path))).toHaveLength(1);
  });

  it.each([
    '/node_modules/zod/index.js',
    '/core/problem.ts',
    '/dist/main/main.js.map',
    '/dist/main/serve.js',
    '/dist/renderer/assets/index.js.map',
    '/dist/.built.json',
    '/e2e/app.ts',
    '/corpus/articles/a/ur.txt',
    '/dist/corpus/report.txt',
  ])('does not let in %s', (path) => {
    expect(faultsOf([...good, path])).toEqual([`does not belong: ${path}`]);
  });
});
