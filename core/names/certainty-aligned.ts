/** What the text in the other language says of a mention: the strongest evidence there is. */
import type { AlignedEvidence } from './certainty.ts';
import { isDerived } from './inflection.ts';
import type { FoundMention } from './mentions.ts';
import type { Name } from './model.ts';
import { nameTerms } from './spelling-paths.ts';
import type { WeighedText } from './certainty-standing.ts';

/** A stretch of text that is aligned with another, and what was found in it. */
export interface AlignedStretch extends WeighedText {
  /** Terms `[from, to)` of it. */
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly FoundMention[];
}

/** Null where the stretches have no words: a translation that is not yet written says nothing. */
export function alignedEvidence(stretches: readonly AlignedStretch[]): AlignedEvidence | null {
  const certain = new Set<string>();
  const possible = new Set<string>();
  for (const { mentions } of stretches)
    for (const { nameId, rivals, isWord } of mentions) {
      if (!isWord && rivals.length === 0) certain.add(nameId);
      possible.add(nameId);
      for (const rival of rivals) possible.add(rival.nameId);
    }
  const terms = stretches.flatMap(({ terms, from, to, language }) =>
    terms.slice(from, to).map(({ text }) => ({ text, language })),
  );
  if (terms.length === 0) return null;
  return {
    certain,
    possible,
    isSilentOn: ({ spellings }: Name) =>
      !spellings.some((spelling) => {
        const words = nameTerms(spelling.text, spelling.language);
        const [word] = words;
        return (
          word !== undefined &&
          words.length === 1 &&
          terms.some(
            ({ text, language }) =>
              language === spelling.language && (text === word.text || isDerived(word.text, text, language)),
          )
        );
      }),
  };
}
