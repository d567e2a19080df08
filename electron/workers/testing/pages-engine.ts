/** The names worker's engine over a real library file, with a few names. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#core/articles/model.ts';
import type { Name } from '#core/names/model.ts';
import { moscow, prepared, putin } from '#electron/services/testing/prepared.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { openNamesEngine } from '#electron/workers/names-engine.ts';
import type { NamesTasks } from '#electron/workers/names-messages.ts';

const spelled = (like: Name, id: string, ...texts: readonly string[]): Name => ({
  ...like,
  id,
  spellings: like.spellings.map((spelling, at) => ({
    ...spelling,
    id: `${id}-${at}`,
    text: texts[at] ?? '',
  })),
});
const iran = spelled(moscow, 'iran', 'ایران', 'Iran');
export const sampleNames: readonly Name[] = [putin, moscow, iran];

export interface Sample {
  readonly text: string;
  readonly date?: string | null;
}

/** A library with these articles, and the worker's engine over it. */
export async function openedPages(samples: readonly Sample[], bundled: readonly Article[] = []) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus', 'corpus.json'), JSON.stringify({ articles: bundled, names: [] }));
  const path = join(folder, 'library.sqlite');
  const app = prepared({ path, articles: bundled, names: sampleNames });
  const ids: string[] = [];
  for (const [number, { text, date = null }] of samples.entries()) {
    const { id } = await app.call['import.save']({
      title: `خبر ${number}`,
      publication: 'اخبار',
      date,
      language: 'ur',
      text: `${text}\n${number}`,
      batch: '',
    });
    ids.push(id);
  }
  const engine = openNamesEngine({ library: path, corpus: join(folder, 'corpus') });
  engine.setNames(sampleNames);
  const lines = (more: Partial<NamesTasks['lines']['params']> = {}) =>
    engine.run('lines', {
      id: 'putin',
      spellingId: null,
      sort: 'newest',
      offset: 0,
      limit: 50,
      ...more,
    });
  const close = async () => {
    engine.close();
    await app.close();
  };
  return { app, engine, ids, lines, close };
}

export type OpenedPages = Awaited<ReturnType<typeof openedPages>>;
