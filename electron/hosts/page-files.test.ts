import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor, readPageFile } from './page-files.ts';

let folder: string;
let root: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bayaz-page-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html>');
  await writeFile(join(root, 'assets/a.js'), 'export {}');
  await writeFile(join(root, 'assets/a.exe'), 'MZ');
  await writeFile(join(folder, 'secret.json'), '{}');
  await mkdir(join(folder, 'renderer-other'));
  await writeFile(join(folder, 'renderer-other/x.json'), '{}');
});
afterAll(() => rm(folder, { recursive: true }));

describe('files of the page', () => {
  it('serves the page at / and files by path', async () => {
    expect((await readPageFile(root, '/'))?.type).toBe('text/html; charset=utf-8');
    expect((await readPageFile(root, '/assets/a.js'))?.type).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/../../secret.json',
    '/..%5csecret.json',
    '/../renderer-other/x.json',
    '/C:/secret.json',
    '/index.html%00.js',
    '/.hidden',
    '/%E0%A4%A',
    'index.html',
    '',
  ])('names no file for %s', (path) => {
    expect(fileFor(root, path)).toBeNull();
  });

  it.each(['/absent.js', '/assets', '/assets/a.exe'])('serves nothing for %s', async (path) => {
    expect(await readPageFile(root, path)).toBeNull();
  });
});
