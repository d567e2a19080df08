/** A process for tests: adds and switches spellings that stand in very many articles, as fast as it can, and says each. */
import { writeSync } from 'node:fs';
import { setImmediate as otherWork } from 'node:timers/promises';
import { openLibrary } from '#electron/storage/open-library.ts';
import { createLibraryService } from '#electron/services/library-service.ts';

const [path = '', nameId = '', ...texts] = process.argv.slice(2);
const library = openLibrary(path, { today: '2026-01-01' });
const { handlers } = createLibraryService({
  library,
  corpus: { articles: [], names: [] },
  host: 'loopback',
  version: '0.0.0',
  now: () => new Date(),
});
for (let number = 0; ; number += 1) {
  const text = texts[number % texts.length] ?? '';
  const { spellings } = await handlers['names.addSpelling']({
    nameId,
    language: 'ur',
    text,
    note: '',
    shared: true,
  });
  const spelling = spellings.find((one) => one.text === text);
  // Some are switched off again, before all is counted or after.
  if (number % 3 === 0 && spelling !== undefined)
    await handlers['names.switchSpelling']({ nameId, spellingId: spelling.id, off: true, shared: true });
  writeSync(1, `${number}\n`);
  for (let turn = 0; turn < number % 5; turn += 1) await otherWork();
}
