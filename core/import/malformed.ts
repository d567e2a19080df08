import { ProblemError } from '../problem.ts';

/**
 * Throws `text-malformed` for text that cannot be kept exactly: with a NUL (SQLite's tools cut text there) or with
 * half a surrogate pair (UTF-8 cannot say it).
 */
export function refuseMalformed(text: string, name: string): void {
  if (text.includes('\0')) throw new ProblemError('text-malformed', { name, detail: 'nul' });
  if (!text.isWellFormed()) throw new ProblemError('text-malformed', { name, detail: 'surrogate' });
}
