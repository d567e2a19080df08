import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { added, prepared } from './testing/prepared.ts';

const writer = fileURLToPath(new URL('./testing/write-notes.ts', import.meta.url));
const rounds = 20;

/** Writes notes in another process, kills it in the middle and returns what it had acknowledged: id and text. */
async function killedWhileWriting(
  path: string,
  articleId: string,
  round: number,
): Promise<[string, string][]> {
  const child = spawn(process.execPath, [writer, path, articleId, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => (said += data));
  await once(child.stdout, 'data');
  await wait((round * 7) % 30);
  child.kill('SIGKILL');
  await once(child, 'close');
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '))
    .map(([id = '', number]) => [id, `note ${number} of round ${round}`]);
}

it(
  `keeps every acknowledged note when its process is killed, ${rounds} times`,
  { timeout: 300_000 },
  async () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const first = prepared({ path });
    const articleId = await added(first, 'صدر نے کہا کہ معاہدہ ہو گیا۔');
    first.library.close();
    const acknowledged = new Map<string, string>();
    for (let round = 0; round < rounds; round++) {
      for (const [id, text] of await killedWhileWriting(path, articleId, round)) acknowledged.set(id, text);
      const { library, call } = prepared({ path });
      const notes = new Map((await call['notes.of']({ articleId })).map((note) => [note.id, note.text]));
      for (const [id, text] of acknowledged) expect(notes.get(id)).toBe(text);
      expect(library.get('PRAGMA integrity_check')).toMatchObject({ integrity_check: 'ok' });
      library.close();
    }
    expect(acknowledged.size).toBeGreaterThan(rounds);
  },
);
