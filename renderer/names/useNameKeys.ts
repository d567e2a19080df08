/**
 * Names by keyboard, while the page has the focus and nothing is selected: N and Shift+N go to the next and the
 * previous mention on the same side of the text (of the name whose card is open, else of any), Enter opens the card of
 * the mention in hand, I that or the first in the focused sentence.
 */
import { useEffect } from 'react';
import { announce } from '../app/announce.ts';
import { isKeyOf } from '../app/keys.ts';
import { onPage } from '../app/useShortcuts.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { liveRange, sentenceAt } from '../reader/page-text.ts';
import { rove } from '../reader/useSentenceKeys.ts';
import { scrollTo } from '../reader/useTarget.ts';
import { mentionInHand, takeMention } from './in-hand.ts';
import { samePlace } from './mention-index.ts';
import type { PlacedMention } from './page-mentions.ts';

/** CSS pixels at the top of the scroller that its sticky bar covers, with some air; `--page-bar` in page.css is 48. */
const covered = 64;

/** @param placeAll all mentions on the page as it is laid out, in the order of the sentences. */
export function useNameKeys(root: HTMLElement | null, placeAll: () => readonly PlacedMention[]): void {
  const { nameId, showName } = useWorkspace();

  useEffect(() => {
    if (!root) return;
    const step = (way: 1 | -1) => {
      const sentence = sentenceAt(document.activeElement) ?? firstInView(root);
      if (!sentence) return;
      const goal = nextMention(placeAll(), sentence, way, nameId);
      if (!goal) return;
      takeMention(goal.mention);
      rove(root, goal.sentence);
      goal.sentence.focus({ preventScroll: true });
      const range = liveRange(goal.range);
      showRange(root, range);
      announce(range.toString(), goal.sentence.closest<HTMLElement>('[lang]')?.lang);
    };

    const open = (held: boolean) => {
      const sentence = sentenceAt(document.activeElement);
      const here = placeAll().filter((one) => one.sentence === sentence);
      const goal = here.find(isInHand) ?? (held ? undefined : here[0]);
      if (!goal) return false;
      takeMention(goal.mention);
      showName(goal.mention.nameId);
      return true;
    };

    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !onPage(event.target)) return;
      if (isKeyOf('next-name', event)) step(1);
      else if (isKeyOf('previous-name', event)) step(-1);
      else if (isKeyOf('name-card', event)) open(false);
      else if (!isPlainEnter(event) || !open(true)) return;
      event.preventDefault();
    };

    // The reader went on to another sentence: the mention is in hand no longer.
    const onFocus = ({ target }: FocusEvent) => {
      const sentence = target instanceof Node ? sentenceAt(target) : null;
      if (!sentence || mentionInHand() === null) return;
      const held = placeAll().filter(isInHand);
      if (held.length > 0 && !held.some((one) => one.sentence === sentence)) takeMention(null);
    };

    window.addEventListener('keydown', onKey);
    root.addEventListener('focusin', onFocus);
    return () => {
      window.removeEventListener('keydown', onKey);
      root.removeEventListener('focusin', onFocus);
    };
  }, [root, placeAll, nameId, showName]);
}

const isPlainEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);

const isInHand = ({ mention }: PlacedMention): boolean => {
  const held = mentionInHand();
  return held !== null && samePlace(mention, held);
};

/** The mention after (or before) the one in hand; where none is, the first (or last) from the sentence on. */
function nextMention(
  placed: readonly PlacedMention[],
  sentence: HTMLElement,
  way: 1 | -1,
  nameId: string | null,
): PlacedMention | undefined {
  const sameSide = placed.filter((one) => one.sentence.dataset.side === sentence.dataset.side);
  const isWanted = (one: PlacedMention) => nameId === null || one.mention.nameId === nameId;
  const held = sameSide.findIndex((one) => one.sentence === sentence && isInHand(one));
  if (held >= 0) {
    return way === 1 ? sameSide.slice(held + 1).find(isWanted) : sameSide.slice(0, held).findLast(isWanted);
  }
  const isBefore = (one: PlacedMention) =>
    (sentence.compareDocumentPosition(one.sentence) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return way === 1
    ? sameSide.find((one) => isWanted(one) && !isBefore(one))
    : sameSide.findLast((one) => isWanted(one) && isBefore(one));
}

function firstInView(root: HTMLElement): HTMLElement | null {
  const top = (root.closest('.scroller')?.getBoundingClientRect().top ?? 0) + covered;
  const row = [...root.children].find((one) => one.getBoundingClientRect().bottom > top);
  return row?.querySelector<HTMLElement>('.sentence') ?? root.querySelector<HTMLElement>('.sentence');
}

/** Scrolls only where the range is out of sight: a long sentence may be in view and the name in it not. */
function showRange(root: HTMLElement, range: Range): void {
  const view = root.closest('.scroller')?.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  if (view && (box.top < view.top + covered || box.bottom > view.bottom)) scrollTo(root, range);
}
