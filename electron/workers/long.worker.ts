/** A thread for one piece of long work, with a connection of its own that may write; it answers once and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { problemOf, ProblemError } from '#core/problem.ts';
import { EventBus, type Changed } from '#electron/contract/events.ts';
import { ArticleShelves } from '#electron/services/article-shelves.ts';
import { ArticleStore } from '#electron/services/article-store.ts';
import { Derived } from '#electron/services/derived.ts';
import { longFunctions } from '#electron/services/long-works.ts';
import { MentionCounts } from '#electron/services/mention-counts.ts';
import { NameStore } from '#electron/services/name-store.ts';
import { Tasks } from '#electron/services/tasks.ts';
import type { Course } from '#electron/storage/course.ts';
import { Journal } from '#electron/storage/journal.ts';
import { openBeside } from '#electron/storage/open-library.ts';
import type { LongReply, LongWorkerData, LongWorkName, LongWorks } from './long-messages.ts';
import { Wish } from './wish.ts';

const port = parentPort;
if (!port) throw new Error('long.worker.ts runs as a worker thread only');

/** Milliseconds between two messages that tell how far it has come. */
const toldEvery = 50;

const {
  library: path,
  corpus,
  version,
  now,
  wish: memory,
  work,
  writes,
  params,
} = workerData as LongWorkerData;
const wish = new Wish(memory);
const reply = (message: LongReply): void => port.postMessage(message, []);

let told = -Infinity;
const course: Course = {
  at(done, total) {
    if (wish.isStopped) throw new ProblemError('cancelled');
    const time = performance.now();
    if (time - told < toldEvery && total !== null) return;
    told = time;
    reply({ kind: 'at', done, total });
  },
  settle() {
    if (!wish.decide()) throw new ProblemError('cancelled');
    reply({ kind: 'decided' });
  },
};

/** As the services of the main thread do it, from the same files; every cache is made anew and thrown away. */
function run(): LongReply {
  const library = openBeside(path, { writes });
  try {
    const events = new EventBus();
    const heard: Changed[] = [];
    events.listen((event, payload) => {
      if (event === 'changed') heard.push(payload as Changed);
    });
    const articles = new ArticleStore(library, corpus);
    const names = new NameStore(library, corpus.names, corpus.links);
    // Statements ask its tables for titles.
    const shelves = new ArticleShelves(library, articles.bundled.values());
    const counts = new MentionCounts(library, articles, names);
    const derived = new Derived({ library, articles, names, counts, events, tasks: new Tasks(events) });
    const time = (): Date => new Date(now);
    const journal = new Journal({
      library,
      events,
      now: time,
      derive: (changes) => derived.follow(changes),
      // Nothing is asked of them any more.
      forget: () => undefined,
      course,
    });
    const functions = longFunctions({ library, journal, articles, now: time, names, version, course });
    // The params are the work's own.
    const result = (functions[work] as (params: unknown) => LongWorks[LongWorkName]['result'])(params);
    void shelves;
    return { kind: 'done', result, changed: heard[0] ?? null };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  } finally {
    library.close();
  }
}

let answer: LongReply;
try {
  answer = run();
} catch (error) {
  answer = { kind: 'failed', problem: problemOf(error) };
}
reply(answer);
