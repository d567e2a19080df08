export type WorkerName = 'search' | 'import' | 'check' | 'names' | 'backup' | 'long';

/**
 * The file of a worker thread: its TypeScript beside this module when run from source (Node 24 runs it as it
 * stands), its bundle beside the running bundle otherwise.
 */
export function workerUrl(name: WorkerName): URL {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${name}.worker.${ending}`, import.meta.url);
}
