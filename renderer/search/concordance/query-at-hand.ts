import { useEffect } from 'react';
import type { ConcordanceQuestion } from './ask-page.ts';

let atHand: ConcordanceQuestion | null = null;

/** What the library search asks at the moment; null where nothing is typed. */
export const queryAtHand = (): ConcordanceQuestion | null => atHand;

/** Says what is asked; call it where it is typed. */
export function useQueryAtHand(question: ConcordanceQuestion): void {
  useEffect(() => {
    atHand = question.text.trim() === '' ? null : question;
  });
}
