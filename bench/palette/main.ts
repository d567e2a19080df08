/**
 * `npm run bench:palette [-- --sizes 1000,100000]`: what a key pressed in the palette costs among as many articles, and among a thousand
 * and ten thousand names. The libraries are those of `bench:search`.
 */
import { parseArgs } from 'node:util';
import { report } from '../report.ts';
import { measureArticles } from './articles.ts';
import { measureNames } from './names.ts';

const { values: options } = parseArgs({ options: { sizes: { type: 'string', default: '1000,100000' } } });
const [small = 1_000, large = 100_000] = options.sizes.split(',').map(Number);

const names = measureNames(1_000, 10_000);
const articles = await measureArticles(small, large);
const checks = [...articles.checks, ...names.checks];
report('palette', [...articles.rows, ...names.rows], checks);
if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
