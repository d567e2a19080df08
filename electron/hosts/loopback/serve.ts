/**
 * The loopback host as a program: opens a library, serves the app on 127.0.0.1, and prints one line of JSON,
 * `{"url", "token"}`, on stdout. What keeps it from starting is one line on stderr and exit code 1; a library that is shut
 * for damage is such a line too, and the window that opens then offers its backups.
 */
import { problemOf, type Problem } from '#core/problem.ts';
import { defaultLibraryFolder, surroundings } from '#electron/hosts/library-folder.ts';
import { builtFolders, openLibrary } from '#electron/hosts/open.ts';
import { readArguments } from './arguments.ts';
import { serveLoopback } from './server.ts';

/** POSIX: LC_ALL overrides LC_MESSAGES, which overrides LANG. */
const localeOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string =>
  LC_ALL || LC_MESSAGES || LANG || '';

/** The words of the interface are read in only where something is to be said. */
async function say(problem: Problem): Promise<void> {
  const { interfaceLanguageOf } = await import('#core/i18n/interface-language.ts');
  const { phraseProblem } = await import('#electron/hosts/phrase.ts');
  process.stderr.write(`${phraseProblem(problem, interfaceLanguageOf([localeOf(process.env)]))}\n`);
}

async function serve(): Promise<void> {
  const { library, port } = readArguments(process.argv.slice(2));
  const backend = await openLibrary(library ?? defaultLibraryFolder(surroundings()), 'loopback');
  try {
    const { handlers, events } = backend;
    // The window offers the way back.
    const problem = backend.problem();
    if (problem !== null) await say(problem);
    const host = await serveLoopback({ handlers, events, renderer: builtFolders.renderer, port });
    const stop = async () => {
      await host.close();
      await backend.close();
      process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
    process.stdout.write(`${JSON.stringify({ url: host.url, token: host.token })}\n`);
  } catch (thrown) {
    await backend.close();
    throw thrown;
  }
}

try {
  await serve();
} catch (thrown) {
  await say(problemOf(thrown));
  process.exit(1);
}
