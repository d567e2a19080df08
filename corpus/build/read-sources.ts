import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusSources } from './build-corpus.ts';
import type { CorpusFile } from './text-lines.ts';

/**
 * Reads the corpus from its folder (`articles/ID/*.txt`, `names/*.txt`), in the order of the names of files and folders.
 * @param label how the folder is called in messages: `corpus` gives `corpus/articles/x/source.ur.txt`.
 * @throws the file system's error where the folder cannot be read.
 */
export function readSources(folder: string, label: string): CorpusSources {
  const files = (path: string): CorpusFile[] =>
    list(join(folder, path), 'file')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({
        path: `${label}/${path}/${name}`,
        text: readFileSync(join(folder, path, name), 'utf8'),
      }));
  return {
    folder: label,
    articles: list(join(folder, 'articles'), 'folder').map((id) => ({
      id,
      folder: `${label}/articles/${id}`,
      files: files(`articles/${id}`),
    })),
    names: files('names'),
  };
}

const list = (folder: string, kind: 'file' | 'folder'): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (kind === 'file' ? entry.isFile() : entry.isDirectory()))
    .map((entry) => entry.name)
    .toSorted();
