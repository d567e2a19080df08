import type { Language } from '#core/articles/language.ts';
import { languageSchema } from '#core/articles/model.ts';
import type { CorpusProblem } from './problem.ts';

/** One file of the corpus: its path for messages, its text as it stands. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of a file. A byte order mark is dropped; a line ends at LF or CRLF, as git may check files out either way. */
export function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line, index) => ({ number: index + 1, text: line }));
}

export interface Entry {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** `key: value`, or null where a line is not of that form or has no value. */
export function entryOf(line: Line): Entry | null {
  const match = /^(?<key>[a-z][a-z-]*):\s+(?<value>\S.*)$/u.exec(line.text.trimEnd());
  const { key, value } = match?.groups ?? {};
  return key === undefined || value === undefined ? null : { key, value, line: line.number };
}

/** Language by the suffix of a file name: `source.ur.txt` is Urdu. Null where the suffix names no known language. */
export function languageOfPath(path: string): Language | null {
  const suffix = /\.(?<language>[a-z]+)\.txt$/u.exec(path)?.groups?.['language'];
  const parsed = languageSchema.safeParse(suffix);
  return parsed.success ? parsed.data : null;
}

const letters: Record<Language, RegExp> = {
  ur: /\p{Script=Arabic}/u,
  en: /\p{Script=Latin}/u,
};

/** Whether a text has at least one letter of the script its language is written in. */
export const isWrittenIn = (text: string, language: Language): boolean => letters[language].test(text);

/** NUL and lone surrogates never enter the app, so not its corpus either. */
export function malformedLines(file: CorpusFile): CorpusProblem[] {
  return linesOf(file.text).flatMap((line) => {
    if (line.text.includes('\0'))
      return [{ file: file.path, line: line.number, message: 'a NUL character stands here' }];
    if (!line.text.isWellFormed())
      return [{ file: file.path, line: line.number, message: 'a lone surrogate stands here' }];
    return [];
  });
}
