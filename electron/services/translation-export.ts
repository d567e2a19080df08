/** Writing translations out to a file, one article after the other. */
import { ProblemError } from '#core/problem.ts';
import { csvWriter } from '#core/translation/export/csv.ts';
import { htmlWriter } from '#core/translation/export/html.ts';
import { exportBytes } from '#core/translation/export/limits.ts';
import { tmxWriter } from '#core/translation/export/tmx.ts';
import { tableWords } from '#core/translation/export/words.ts';
import type { TranslationWriter } from '#core/translation/export/writer.ts';
import type { Handlers, Received, Result } from '#electron/contract/methods.ts';
import { unwatched, type Course } from '#electron/storage/course.ts';
import type { Ground } from './ground.ts';
import type { LongWork } from './long-work.ts';
import { readSettings } from './read-settings.ts';

export interface ExportOptions {
  /** Of Bayaz. */
  readonly version: string;
  readonly course?: Course;
  /** Bytes that a file may have. */
  readonly limit?: number;
}

/** Articles that are written out in a few dozen milliseconds. */
const few = 10;

export const createTranslationExport = (
  ground: Ground,
  long: LongWork,
): Pick<Handlers, 'translation.export'> => ({
  'translation.export': (request) =>
    long.run('translation.export', request, idsToGo(ground, request.articleIds).size > few ? {} : null),
});

export function exportTranslations(
  ground: Ground,
  request: Received<'translation.export'>,
  { version, course = unwatched, limit = exportBytes }: ExportOptions,
): Result<'translation.export'> {
  const writer = writerOf(ground, request, version);
  const parts: string[] = [];
  let [bytes, units, articles, at] = [0, 0, 0, 0];
  const ids = idsToGo(ground, request.articleIds);
  for (const id of ids) {
    course.at(at++, ids.size);
    const article = ground.articles.find(id);
    if (article === null) continue;
    const part = writer.article(article);
    if (part.text === '') continue;
    parts.push(part.text);
    units += part.units;
    articles += 1;
    bytes += Buffer.byteLength(part.text, 'utf8');
    if (bytes > limit) throw new ProblemError('export-too-large', { limit });
  }
  const { before, after } = writer.frame();
  return { text: [before, ...parts, after].join(''), units, articles };
}

function writerOf(
  { library, now }: Ground,
  { format, language }: Received<'translation.export'>,
  version: string,
): TranslationWriter {
  if (format === 'tmx') return tmxWriter({ version, now: now() });
  const words = tableWords(language, readSettings(library));
  return format === 'csv' ? csvWriter(words) : htmlWriter(words);
}

/** Those asked for, each once; else all that have a translation, the latest first and bundled ones last. */
function idsToGo({ library, articles }: Ground, ids: readonly string[] | null): ReadonlySet<string> {
  if (ids !== null) return new Set(ids);
  const own = library.all<{ id: string }>(
    `SELECT id FROM articles a WHERE deleted IS NULL AND EXISTS (SELECT 1 FROM cells c WHERE c.article_id = a.id)
     ORDER BY date DESC, added DESC, number`,
  );
  const bundled = [...articles.bundled.values()].filter(({ translation }) => translation !== null);
  return new Set([...own, ...bundled].map(({ id }) => id));
}
