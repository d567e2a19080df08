/** A process for tests: imports articles into a library as fast as it can and says each one's id once it is saved. */
import { writeSync } from 'node:fs';
import { openLibrary } from '#electron/storage/open-library.ts';
import { createLibraryService } from '#electron/services/library-service.ts';

const [path = '', round = ''] = process.argv.slice(2);
const library = openLibrary(path, { today: '2026-01-01' });
const { handlers } = createLibraryService({
  library,
  corpus: { articles: [], names: [] },
  host: 'loopback',
  version: '0.0.0',
  now: () => new Date(),
});
for (let number = 0; ; number++) {
  const words = Array.from({ length: 200 }, (_, at) => `لفظ${(number * 31 + at * at) % 977}`);
  const { id } = await handlers['import.save']({
    title: `خبر ${number}`,
    publication: 'اخبار',
    date: '2026-01-01',
    language: 'ur',
    text: `${round} ${number} ${words.join(' ')}۔`,
    batch: round,
  });
  // Some are changed and some deleted, as a reader would.
  if (number % 5 === 0) await handlers['articles.edit']({ id, title: `نئی خبر ${number}` });
  if (number % 7 === 0) await handlers['articles.delete']({ ids: [id] });
  else writeSync(1, `${id}\n`);
}
