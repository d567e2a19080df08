import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { storageProblem } from './storage-problems.ts';
import { temporaryFolder } from './testing/temporary.ts';

const thrown = (facts: object): unknown =>
  storageProblem(Object.assign(new Error('said'), facts), '/a/library');

it('knows a disk that reads or writes no more, and a file that was taken away, by what is thrown', () => {
  for (const facts of [{ errcode: 10 }, { errcode: 778 }, { code: 'EIO' }, { code: 'ENXIO' }])
    expect(thrown(facts)).toMatchObject({
      problem: { kind: 'library-unreachable', facts: { path: '/a/library', detail: 'said' } },
    });
  expect(thrown({ errcode: 1032 })).toMatchObject({ problem: { kind: 'library-missing' } });
  expect(thrown({ errcode: 8 })).toMatchObject({ problem: { kind: 'library-read-only' } });
  expect(thrown({ errcode: 1 })).not.toHaveProperty('problem');
});

/** Writes until the system lets no file grow any more, then with that limit still there once more; says what was thrown. */
const program = `
  import { DatabaseSync } from 'node:sqlite';
  const db = new DatabaseSync(process.argv[1]);
  db.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (x)');
  try {
    for (;;) db.prepare('INSERT INTO t VALUES (?)').run('x'.repeat(50_000));
  } catch (error) {
    const { count } = db.prepare('SELECT count(*) AS count FROM t').get();
    console.log(JSON.stringify({ errcode: error.errcode, isRead: count > 0 }));
  }
`;

it.skipIf(process.platform === 'win32')(
  'is met where the system refuses a write in the middle of a session',
  () => {
    const file = join(temporaryFolder(), 'library.sqlite');
    const { stdout } = spawnSync(
      'sh',
      [
        '-c',
        `trap '' XFSZ; ulimit -f 600; exec "$0" --input-type=module -e "$1" "$2"`,
        process.execPath,
        program,
        file,
      ],
      { encoding: 'utf8' },
    );
    const { errcode, isRead } = JSON.parse(stdout) as { errcode: number; isRead: boolean };
    expect(isRead).toBe(true);
    expect(thrown({ errcode })).toMatchObject({ problem: { kind: 'library-unreachable' } });
  },
);
