import { prepareLibraries } from './libraries.ts';
import { openBare, matchOf } from './bare-search.ts';
import { drawQueries } from './queries.ts';
import { openRanking } from './ranking.ts';
import { namesOf } from './ours.ts';
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
const size = Number(process.env.S);
const l = await prepareLibraries([size], false);
const bare = openBare(l.bare(size));
const q = drawQueries(bare, size);
const names = namesOf(l.corpus);
for (const [name, set] of q) {
  if (process.env.C && !name.startsWith(process.env.C)) continue;
  const r = openRanking(l.library(size), l.corpus, names);
  for (const x of set.warmUps) { r.rank(x.text); if (x.class !== 'fuzzy') bare.best(matchOf(x.plain)); }
  const ours: number[] = [], other: number[] = [];
  for (const x of set.timed) { let t = cpu(); r.rank(x.text); ours.push(cpu() - t); if (x.class === 'fuzzy') continue; t = cpu(); bare.best(matchOf(x.plain)); other.push(cpu() - t); }
  const s = (a: number[]) => { const b = a.toSorted((x, y) => x - y); return `p50 ${b[Math.floor(b.length * .5)]?.toFixed(2)} p95 ${b[Math.floor(b.length * .95) - 1]?.toFixed(2)}`; };
  console.log(name.padEnd(20), 'ours', s(ours), ' bare', s(other));
  r.close();
}
