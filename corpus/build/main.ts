/**
 * Builds the bundled corpus: `node corpus/build/main.ts [OUT] [CORPUS]` writes OUT/corpus.json (articles and names) and
 * OUT/index.json (lunr's index, ready to load); OUT is `dist/corpus` if not given. Where the texts are wrong, it says
 * what and where, all of it, writes nothing and exits with 1.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCorpusIndex } from '#core/search/index/corpus-index.ts';
import { buildCorpus } from './build-corpus.ts';
import { phrase } from './problem.ts';
import { readSources } from './read-sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = process.argv[2] ?? join(root, 'dist', 'corpus');
const folder = process.argv[3] ?? join(root, 'corpus');
const label = (relative(process.cwd(), folder) || '.').replaceAll('\\', '/');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const { corpus, problems } = buildCorpus(readSources(folder, label), sha256);
if (problems.length > 0) {
  for (const problem of problems) console.error(phrase(problem));
  process.exitCode = 1;
} else {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'corpus.json'), JSON.stringify(corpus));
  writeFileSync(join(out, 'index.json'), JSON.stringify(buildCorpusIndex(corpus.articles)));
  console.log(`corpus: ${corpus.articles.length} articles, ${corpus.names.length} names`);
}
