import type { Hint } from '#core/search/model.ts';
import { Phrase } from './Phrase.tsx';
import { useLastingHints } from './useLastingHints.ts';

interface Props {
  readonly text: string;
  readonly hints: readonly Hint[] | undefined;
}

/** Advice on how the query was read. Said politely: the field goes on taking what is typed. */
export function Hints({ text, hints }: Props) {
  const lasting = useLastingHints(text, hints);
  return (
    <output className="search-hints small">
      {lasting.map((hint) => (
        <span key={`${hint.kind} ${hint.text}`} className="search-hint">
          <Phrase of={`search-help:hint.${hint.kind}`} with={{ text: hint.text }} />
        </span>
      ))}
    </output>
  );
}
