/** Problems of files of notes, in their own words where the general ones speak of articles. */
import { exists, t } from 'i18next';
import type { Problem } from '#core/problem.ts';
import { phrase } from '../../i18n/i18n.ts';

export function phraseNotes(problem: Problem): string {
  const { kind, facts } = problem;
  const detail = facts['detail'] === undefined ? '' : `.${facts['detail']}`;
  const key = `notes-exchange:problem.${kind}${detail}`;
  return exists(key) ? t(key, { ...facts }) : phrase(problem);
}
