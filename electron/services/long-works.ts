/** What may take long, as plain functions: done at once where it is short, in a thread of its own where it is not. */
import { randomUUID } from 'node:crypto';
import { decodeAsItIs } from '#core/import/decode.ts';
import type { PlannedName } from '#core/names/exchange/planned-name.ts';
import { notesBytes } from '#core/notes/exchange/limits.ts';
import { readAnnotations, type ReadNotes } from '#core/notes/exchange/read-annotations.ts';
import { readingWords } from '#core/notes/exchange/reading-words.ts';
import { notesToCsv } from '#core/notes/exchange/to-csv.ts';
import { notesToHtml } from '#core/notes/exchange/to-html.ts';
import { notesToMarkdown } from '#core/notes/exchange/to-markdown.ts';
import { writeAnnotations } from '#core/notes/exchange/write-annotations.ts';
import { unwatched, type Course } from '#electron/storage/course.ts';
import type { LongWorkName, LongWorks, NotesBytes } from '#electron/workers/long-messages.ts';
import type { Ground } from './ground.ts';
import { NameImport } from './name-import.ts';
import type { NameStore } from './name-store.ts';
import { changeNotes, deleteNotes } from './note-bulk.ts';
import { planNotes, takeNotes } from './note-import.ts';
import { notesToGo } from './notes-to-go.ts';
import { readSettings } from './read-settings.ts';
import { exportTranslations } from './translation-export.ts';

export type LongFunctions = {
  readonly [W in LongWorkName]: (params: LongWorks[W]['params']) => LongWorks[W]['result'];
};

export interface LongGround extends Ground {
  readonly names: NameStore;
  /** Of Bayaz. */
  readonly version: string;
  readonly course?: Course;
}

export function longFunctions({ names, version, course = unwatched, ...ground }: LongGround): LongFunctions {
  return {
    'notes.readFile': (read) => ({
      file: read.file,
      name: read.name,
      ...planNotes(ground, notesIn(read), course).plan,
    }),
    // Planned anew: articles and notes may have changed since it was read.
    'notes.import': ({ takeNewer, ...read }) =>
      takeNotes(ground, planNotes(ground, notesIn(read), course), { takeNewer, subject: read.name, course }),
    'notes.change': (request) => changeNotes(ground, request, course),
    'notes.deleteMany': (request) => deleteNotes(ground, request, course),
    'notes.export': ({ ids, articleId, format, language }) => {
      const all = notesToGo(ground, { ids, articleId }, course);
      const notes = all.reduce((sum, one) => sum + one.notes.length, 0);
      course.at(notes, null);
      if (format === 'jsonld') return { text: writeAnnotations(all, randomUUID()), notes };
      const words = readingWords(language, readSettings(ground.library));
      const write = { markdown: notesToMarkdown, html: notesToHtml, csv: notesToCsv }[format];
      return { text: write(all, words), notes };
    },
    'translation.export': (request) => exportTranslations(ground, request, { version, course }),
    'names.import': ({ planned, origin, file, ...choices }) =>
      new NameImport(ground, names, { origin, course }).run(plannedIn(planned), choices, file),
    'history.undo': ({ only }) => ({ done: ground.journal.undo(only) }),
    'history.redo': () => ({ done: ground.journal.redo() }),
  };
}

const notesIn = ({ name, bytes }: NotesBytes): ReadNotes =>
  readAnnotations(decodeAsItIs(bytes, name, notesBytes).text, name);

/** Written by the names worker. */
const plannedIn = (bytes: Uint8Array): PlannedName[] =>
  JSON.parse(new TextDecoder().decode(bytes)) as PlannedName[];
