import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { MemoryMatch, NameOffer } from '#core/translation/model.ts';
import { call } from '../app/backend.ts';
import type { Slot } from './slots.ts';
import { useTranslating } from './translating-context.ts';

export interface ShownOffers {
  readonly memory: readonly MemoryMatch[];
  readonly names: readonly NameOffer[];
  /** What the key at each place inserts; a place may stand empty. */
  readonly byKey: readonly (string | undefined)[];
}

/** Earlier translations that have keys; names have the keys after theirs. */
export const memoryShown = 5;

/** Rest before anything is looked for, ms: who goes through the sentences in passing asks for nothing. */
const askAfter = 150;

/** What may help with a slot: earlier translations of sentences like its own, and the names in it. */
export function useOffers({ start, end }: Slot): ShownOffers {
  const { articleId, version } = useTranslating();
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), askAfter);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useQuery({
    queryKey: ['offers', articleId, version, start, end],
    queryFn: () => call('translation.offers', { articleId, version, start, end }),
    enabled: rested,
    // Each sentence translated may be the next one's help.
    staleTime: 0,
  });
  return useMemo(() => {
    const memory = data?.memory.slice(0, memoryShown) ?? [];
    const names = data?.names.filter(({ spellings }) => spellings.length > 0) ?? [];
    const targets: (string | undefined)[] = Array.from({ length: memoryShown }, (_, i) => memory[i]?.target);
    return { memory, names, byKey: [...targets, ...names.map(({ spellings }) => spellings[0])] };
  }, [data]);
}
