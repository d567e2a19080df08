/** Reasons as the tray keeps them: a kind, and the words or names that a sentence about it needs. */
import type { Reason } from './proposal-reasons.ts';
import type { TrayItem } from './tray.ts';
import type { UnknownName } from './unknown-names.ts';

export type FactsOfReason = TrayItem['reasons'][number];

/**
 * `word`: as it stands in the text. `one`, `other`: ids of names.
 * @param text the one that the reasons' ranges are of.
 */
export const factsOfReasons = (reasons: readonly Reason[], text: string): FactsOfReason[] =>
  reasons.map(({ kind, range, nameIds = [] }) => {
    const [one, other] = nameIds;
    return {
      kind,
      facts: {
        ...(range === null ? {} : { word: text.slice(range.start, range.end) }),
        ...(one === undefined ? {} : { one }),
        ...(other === undefined ? {} : { other }),
      },
    };
  });

/** Kinds are those of `UnknownSign`, with `new-` before them; `word`: the title that stands before it. */
export const factsOfSigns = ({ signs, title }: UnknownName): FactsOfReason[] =>
  signs.map((sign): FactsOfReason => ({
    kind: `new-${sign}`,
    facts: sign === 'title' && title !== null ? { word: title } : {},
  }));
