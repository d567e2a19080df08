/** A process for tests: writes notes into a library as fast as it can and says each one's id once it is saved. */
import { writeSync } from 'node:fs';
import { openLibrary } from '#electron/storage/open-library.ts';
import { createLibraryService } from '#electron/services/library-service.ts';

const [path = '', articleId = '', round = ''] = process.argv.slice(2);
const library = openLibrary(path, { today: '2026-01-01' });
const { handlers, articles } = createLibraryService({
  library,
  corpus: { articles: [], names: [] },
  host: 'loopback',
  version: '0.0.0',
  now: () => new Date(),
});
const { version } = articles.open(articleId);
for (let number = 0; ; number++) {
  const note = await handlers['notes.create']({
    articleId,
    anchor: { side: 'source', version, start: 0, end: 4 },
    colour: 'rose',
    text: `round ${round}`,
    tags: [`round ${round}`],
  });
  await handlers['notes.edit']({ id: note.id, text: `note ${number} of round ${round}` });
  writeSync(1, `${note.id} ${number}\n`);
}
