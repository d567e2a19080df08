import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setImmediate as otherWork, setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { mentionsInArticle } from '#core/names/article-mentions.ts';
import { NameBook } from '#core/names/name-book.ts';
import { isAnyStale } from '#electron/storage/stale-mentions.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { checkIndex } from '#electron/workers/index-check.ts';
import { KillRounds } from './testing/kill-rounds.ts';
import { added, prepared } from './testing/prepared.ts';

const script = (name: string): string => fileURLToPath(new URL(`./testing/${name}.ts`, import.meta.url));
const rounds = 50;

/**
 * Runs a script in another process, kills it `wait` ms after it has said so many lines, in the middle of something, and
 * returns all the whole lines that it had said.
 */
async function killedWhileWriting(
  name: string,
  args: readonly string[],
  least: number,
  wait: number,
): Promise<string[]> {
  const child = spawn(process.execPath, [script(name), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => (said += data));
  while (said.split('\n').length <= least) await once(child.stdout, 'data');
  await pause(wait);
  child.kill('SIGKILL');
  await once(child, 'close');
  return said.split('\n').slice(0, -1);
}

it(`keeps every acknowledged change when its process is killed, ${rounds} times`, async () => {
  const killing = new KillRounds(20_260_101);
  for (let round = 0; round < rounds; round++) await killing.round();
  killing.end();
  const { kills, faults, acknowledged, libraries, migrated } = killing.report();
  expect(faults).toEqual([]);
  expect(kills).toBe(rounds);
  expect(acknowledged).toBeGreaterThan(rounds);
  expect([libraries, migrated]).toEqual([2, 1]);
});

it('leaves index and articles equal when an import is killed', async () => {
  const path = join(temporaryFolder(), 'library.sqlite');
  const acknowledged: string[] = [];
  for (let round = 0; round < 8; round++) {
    acknowledged.push(
      ...(await killedWhileWriting('write-articles', [path, String(round)], 20, (round * 7) % 30)),
    );
    const { library, call } = prepared({ path, articles: [] });
    const { articles, sound, faults } = checkIndex(library.db, () => undefined);
    expect(faults).toEqual([]);
    expect(sound).toBe(articles);
    expect(articles).toBeGreaterThanOrEqual(acknowledged.length);
    for (const id of acknowledged) expect((await call['articles.open']({ id })).id).toBe(id);
    library.close();
  }
  // Enough for several segments.
  expect(acknowledged.length).toBeGreaterThan(100);
});

it('counts on where it was killed while it counted mentions anew', async () => {
  const path = join(temporaryFolder(), 'library.sqlite');
  const first = prepared({ path, articles: [], names: [] });
  const texts = ['لاوروف', 'ماسکو', 'ماسکو میں', 'صدر لاوروف'];
  for (let number = 0; number < 150; number += 1)
    await added(first, `صدر لاوروف ماسکو میں ${number} بار`, { batch: 'all' });
  const { id } = await first.call['names.create']({
    kind: 'person',
    spellings: [{ language: 'ur', text: 'بار' }],
    about: { ur: '', en: '' },
  });
  while (isAnyStale(first.library.db)) await otherWork();
  first.library.close();
  let leftOver = 0;
  for (let round = 0; round < 8; round += 1) {
    await killedWhileWriting('rename-names', [path, id, ...texts], 2 + round, (round * 7) % 30);
    const { library, call, names } = prepared({ path, articles: [], names: [] });
    if (isAnyStale(library.db)) leftOver += 1;
    while (isAnyStale(library.db)) await otherWork();
    const book = new NameBook(names.all());
    const counted = library.all<{ spelling_id: string; mentions: number; articles: number }>(
      'SELECT spelling_id, sum(mentions) AS mentions, count(*) AS articles FROM mention_counts GROUP BY spelling_id',
    );
    const afresh = new Map<string, { mentions: number; articles: Set<string> }>();
    for (const row of library.all<{ id: string }>('SELECT id FROM articles'))
      for (const { spellingId } of mentionsInArticle(await call['articles.open'](row), book, [])) {
        const known = afresh.get(spellingId) ?? { mentions: 0, articles: new Set() };
        afresh.set(spellingId, { mentions: known.mentions + 1, articles: known.articles.add(row.id) });
      }
    expect(
      new Map(counted.map(({ spelling_id, mentions, articles }) => [spelling_id, [mentions, articles]])),
    ).toEqual(
      new Map([...afresh].map(([spelling, { mentions, articles }]) => [spelling, [mentions, articles.size]])),
    );
    library.close();
  }
  expect(leftOver).toBeGreaterThan(0);
});
