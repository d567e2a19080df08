/** Names on the page: underlined without touching a letter, found again by a click or a key. */
import { useEffect, useMemo, useRef } from 'react';
import type { Mention } from '#core/names/model.ts';
import { useMentions } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import type { Page } from '../reader/page-context.tsx';
import { paint, type Layer } from '../reader/paint.ts';
import { takeMention, useMentionInHand } from './in-hand.ts';
import { indexMentions, samePlace } from './mention-index.ts';
import { placeMentions, type PlacedMention } from './page-mentions.ts';
import { useNameKeys } from './useNameKeys.ts';
import { useNamePointer } from './useNamePointer.ts';

const none: readonly Mention[] = [];

/** Paints those that are certain in one layer, those that are not in another. */
function paintBy(placed: readonly PlacedMention[], certain: Layer, uncertain: Layer): void {
  const rangesOf = (wanted: boolean) =>
    placed.filter(({ mention }) => mention.uncertain === wanted).map(({ range }) => range);
  paint(certain, rangesOf(false));
  paint(uncertain, rangesOf(true));
}

/** Underlines the names of the page, uncertain ones in a way of their own, and makes them open their cards. */
export function useNameMarks({ article, root, layout }: Page): void {
  const { nameId } = useWorkspace();
  const inHand = useMentionInHand();
  const mentions = useMentions(article.id).data ?? none;
  const index = useMemo(() => indexMentions(mentions), [mentions]);
  const placed = useRef<readonly PlacedMention[]>([]);

  useEffect(() => {
    placed.current = root ? placeMentions(root, index) : [];
    paintBy(placed.current, 'name', 'name-uncertain');
    // A new layout makes what was painted stale.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [root, layout, index]);

  useEffect(() => {
    const isActive = ({ mention }: PlacedMention) =>
      nameId === null ? inHand !== null && samePlace(mention, inHand) : mention.nameId === nameId;
    paintBy(placed.current.filter(isActive), 'name-active', 'name-uncertain-active');
    // What was placed anew is to be painted anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [root, layout, index, nameId, inHand]);

  useEffect(
    () => () => {
      paintBy([], 'name', 'name-uncertain');
      paintBy([], 'name-active', 'name-uncertain-active');
      takeMention(null);
    },
    [],
  );

  useNamePointer(root, index);
  useNameKeys(root, placed);
}
