/** Names on the page: underlined without touching a letter, found again by a click or a key. */
import { useCallback, useEffect, useMemo } from 'react';
import type { Mention } from '#core/names/model.ts';
import { useMentions } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import type { Page } from '../reader/page-context.tsx';
import { paintNear, type Mark } from '../reader/paint.ts';
import { takeMention, useMentionInHand } from './in-hand.ts';
import { indexMentions, samePlace } from './mention-index.ts';
import { mentionsOn } from './page-mentions.ts';
import { useNameKeys } from './useNameKeys.ts';
import { useNamePointer } from './useNamePointer.ts';

const none: readonly Mention[] = [];

/** Underlines the names of the page, uncertain ones in a way of their own, and makes them open their cards. */
export function useNameMarks({ article, root, scroller, layout }: Page): void {
  const { nameId } = useWorkspace();
  const inHand = useMentionInHand();
  const mentions = useMentions(article.id).data ?? none;
  const index = useMemo(() => indexMentions(mentions), [mentions]);

  useEffect(() => {
    if (!root || !scroller) return;
    return paintNear(root, scroller, (row) =>
      mentionsOn(row, index).map(({ mention, range }): Mark => [
        mention.uncertain ? 'name-uncertain' : 'name',
        range,
      ]),
    );
    // A new layout makes what was painted stale.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [root, scroller, layout, index]);

  useEffect(() => {
    if (!root || !scroller || (nameId === null && inHand === null)) return;
    const isActive = (mention: Mention) =>
      nameId === null ? inHand !== null && samePlace(mention, inHand) : mention.nameId === nameId;
    return paintNear(root, scroller, (row) =>
      mentionsOn(row, index)
        .filter(({ mention }) => isActive(mention))
        .map(({ mention, range }): Mark => [
          mention.uncertain ? 'name-uncertain-active' : 'name-active',
          range,
        ]),
    );
    // What was placed anew is to be painted anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [root, scroller, layout, index, nameId, inHand]);

  useEffect(() => () => takeMention(null), []);

  useNamePointer(root, index);
  // All of them only where a key asks: a long article has thousands.
  const placeAll = useCallback(() => (root ? mentionsOn(root, index) : []), [root, index]);
  useNameKeys(root, placeAll);
}
