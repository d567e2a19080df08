import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import type { Note } from '#core/notes/model.ts';
import type { Page } from '../reader/page-context.tsx';
import { measureLevels } from './levels.ts';
import { stackCards } from './stack.ts';

const gap = 10; // CSS pixels between cards

export interface Stack {
  /** Top of each card, CSS pixels below the top of the column. */
  readonly tops: ReadonlyMap<string, number>;
  /** Ids of notes that have no text on the page as it is shown. */
  readonly absent: ReadonlySet<string>;
  /** Height of the column, CSS pixels. */
  readonly height: number;
}

const nothing: Stack = { tops: new Map(), absent: new Set(), height: 0 };

const isSame = (a: Stack, b: Stack): boolean =>
  a.height === b.height &&
  a.absent.size === b.absent.size &&
  a.absent.isSubsetOf(b.absent) &&
  a.tops.size === b.tops.size &&
  [...b.tops].every(([id, top]) => a.tops.get(id) === top);

/** Stands the cards in `column` (elements with `data-note`) level with their text, again whenever page or cards change size. */
export function useStack(
  { article, root }: Page,
  column: RefObject<HTMLElement | null>,
  notes: readonly Note[],
  active: string | null,
): Stack {
  const [stack, setStack] = useState(nothing);

  const arrange = useCallback(() => {
    if (!root || !column.current) return;
    const levels = measureLevels(article, root, column.current, notes);
    const sizes = new Map(
      [...column.current.querySelectorAll<HTMLElement>('[data-note]')].map((card) => [
        card.dataset.note,
        card.offsetHeight,
      ]),
    );
    const cards = [...levels].map(([id, level]) => ({ id, level, size: sizes.get(id) ?? 0 }));
    const tops = stackCards(cards, active, gap);
    const height = Math.max(0, ...cards.map(({ id, size }) => (tops.get(id) ?? 0) + size));
    const absent = new Set(notes.filter(({ id }) => !levels.has(id)).map(({ id }) => id));
    const next = { tops, absent, height };
    // Only what is laid out can be measured, and cards must stand right before they are painted.
    // oxlint-disable-next-line react/set-state-in-effect
    setStack((old) => (isSame(old, next) ? old : next));
  }, [article, root, column, notes, active]);

  // After every rendering: a card may have come, gone or opened, the page may have been laid out anew.
  useLayoutEffect(arrange);

  useEffect(() => {
    if (!root || !column.current) return;
    const observer = new ResizeObserver(arrange);
    observer.observe(root);
    for (const card of column.current.querySelectorAll('[data-note]')) observer.observe(card);
    return () => observer.disconnect();
    // The cards to observe change with the stack.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [root, column, arrange, stack]);

  return stack;
}
