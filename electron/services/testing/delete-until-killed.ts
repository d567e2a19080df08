/** A process for tests: deletes all notes of a library in a thread beside, and says when that is under way. */
import { writeSync } from 'node:fs';
import type { Task } from '#core/tasks/model.ts';
import { openLibrary } from '#electron/storage/open-library.ts';
import { createLibraryService } from '#electron/services/library-service.ts';
import { methods } from '#electron/contract/methods.ts';

const [path = ''] = process.argv.slice(2);
const library = openLibrary(path, { today: '2026-01-01' });
const { handlers, events } = createLibraryService({
  library,
  corpus: { articles: [], names: [] },
  host: 'loopback',
  version: '0.0.0',
  now: () => new Date(),
});
events.listen((event, payload) => {
  if (event === 'task' && (payload as Task).total !== null) writeSync(1, 'under way\n');
});
const ids = await handlers['notes.ids'](methods['notes.ids'].params.parse({}));
await handlers['notes.deleteMany']({ ids });
