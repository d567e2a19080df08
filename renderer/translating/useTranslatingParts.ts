import { useEffect, useState } from 'react';
import { useToasts } from '../ui/toasts.tsx';

export type TranslatingParts = typeof import('./parts.ts');

/** The parts of the page that translating needs, once they are read; null until then, and while they are not wanted. */
export function useTranslatingParts(isWanted: boolean): TranslatingParts | null {
  const { attempt } = useToasts();
  const [parts, setParts] = useState<TranslatingParts | null>(null);
  useEffect(() => {
    if (isWanted && !parts) void attempt(async () => setParts(await import('./parts.ts')));
  }, [isWanted, parts, attempt]);
  return isWanted ? parts : null;
}
