/** Services over a real library in a temporary folder, with a small corpus and a clock that the test moves. */
import { join } from 'node:path';
import type { Article } from '#core/articles/model.ts';
import { paragraphsOf } from '#core/folding.ts';
import type { Link, Name } from '#core/names/model.ts';
import type { Changed } from '#electron/contract/events.ts';
import { methods, type Handlers, type Method, type Params, type Result } from '#electron/contract/methods.ts';
import { openLibrary } from '#electron/storage/open-library.ts';
import { temporaryFolder } from '#electron/storage/testing/temporary.ts';
import { createLibraryService } from '#electron/services/library-service.ts';
import { hashOf } from '#electron/services/text-hash.ts';

/** A bundled article whose translation has one cell a sentence. */
export function bundledArticle(
  id: string,
  title: string,
  text: string,
  translation: readonly string[],
): Article {
  const paragraphs = paragraphsOf(text, 'ur');
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  return {
    id,
    origin: 'bundled',
    language: 'ur',
    title,
    translatedTitle: `English of ${id}`,
    publication: 'بیاض',
    translatedPublication: 'Bayaz',
    date: '2025-01-17',
    licence: 'CC BY 4.0',
    added: '2025-06-01T00:00:00.000Z',
    version: hashOf(text),
    text,
    paragraphs,
    translation: {
      language: 'en',
      cells: segments.map(({ start, end }, index) => ({
        id: `s${index}`,
        start,
        end,
        revision: 0,
        text: translation[index] ?? '',
      })),
    },
  };
}

export const treaty = bundledArticle(
  'treaty',
  'ماسکو میں معاہدہ',
  'صدر پوتن نے ماسکو میں معاہدے پر دستخط کیے۔ پیوٹن نے کہا کہ یہ دن تاریخی ہے۔\nایران کے صدر بھی ماسکو میں تھے۔',
  [
    'President Putin signed the treaty in Moscow.',
    'Putin called the day historic.',
    'Iran’s president was in Moscow too.',
  ],
);

const spelling = (id: string, language: 'ur' | 'en', text: string) => ({
  id,
  language,
  text,
  origin: 'bundled' as const,
  off: false,
  note: '',
  isWord: false,
});

export const putin: Name = {
  id: 'putin',
  origin: 'bundled',
  kind: 'person',
  spellings: [
    spelling('putin-ur-0', 'ur', 'پوتن'),
    spelling('putin-ur-1', 'ur', 'پیوٹن'),
    spelling('putin-en-0', 'en', 'Putin'),
  ],
  about: { ur: 'روس کے صدر', en: 'President of Russia' },
  romanisation: '',
  note: '',
};

export const moscow: Name = {
  id: 'moscow',
  origin: 'bundled',
  kind: 'place',
  spellings: [spelling('moscow-ur-0', 'ur', 'ماسکو'), spelling('moscow-en-0', 'en', 'Moscow')],
  about: { ur: '', en: '' },
  romanisation: '',
  note: '',
};

/** Handlers as a host calls them: what is missing has its default. */
type Calls<M extends Method> = { [K in M]: (params: Params<K>) => Result<K> | Promise<Result<K>> };

export function asCalled<M extends Method>(handlers: Pick<Handlers, M>): Calls<M> {
  const calls = Object.entries(handlers).map(([method, handle]) => [
    method,
    (params: unknown) => (handle as (params: unknown) => unknown)(methods[method as M].params.parse(params)),
  ]);
  return Object.fromEntries(calls) as Calls<M>;
}

export interface Options {
  readonly path?: string;
  readonly articles?: readonly Article[];
  readonly names?: readonly Name[];
  readonly links?: readonly Link[];
}

export function prepared({ path, articles = [treaty], names = [putin, moscow], links = [] }: Options = {}) {
  const library = openLibrary(path ?? join(temporaryFolder(), 'library.sqlite'), { today: '2026-01-01' });
  const clock = { time: Date.UTC(2026, 0, 1) };
  const service = createLibraryService({
    library,
    corpus: { articles, names, links },
    host: 'loopback',
    version: '1.2.3',
    now: () => new Date(clock.time),
  });
  const heard: Changed[] = [];
  const settings: unknown[] = [];
  service.events.listen((event, payload) => {
    if (event === 'changed') heard.push(payload as Changed);
    if (event === 'settings') settings.push(payload);
  });
  return {
    library,
    clock,
    heard,
    settings,
    handlers: service.handlers,
    call: asCalled(service.handlers),
    names: service.names,
    journal: service.journal,
    ground: service.ground,
    long: service.long,
    events: service.events,
    settled: () => service.settled(),
    close: () => service.close(),
  };
}

export type Prepared = ReturnType<typeof prepared>;

/** Adds an own article and returns its id. */
export async function added(
  { call }: Prepared,
  text: string,
  { title = 'خبر', batch = '' }: { title?: string; batch?: string } = {},
): Promise<string> {
  const { id } = await call['import.save']({
    title,
    publication: 'اخبار',
    date: '2026-01-01',
    language: 'ur',
    text,
    batch,
  });
  return id;
}

/** The kind of problem that a call ends in. */
export async function kindOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    return error instanceof Error ? (error.message.split(' ')[0] ?? '') : String(error);
  }
  return 'nothing was thrown';
}
