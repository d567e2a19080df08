import { useLayoutEffect, useMemo, useRef, type Dispatch, type SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import { alignArticle } from '#core/articles/align.ts';
import type { Article } from '#core/articles/model.ts';
import { call } from '../app/backend.ts';
import { keysNow } from '../app/keys.ts';
import { keysText } from '../keys/useKeys.ts';
import { rove } from '../reader/useSentenceKeys.ts';
import { useToasts } from '../ui/toasts.tsx';
import { cacheArticle } from './article-cache.ts';
import type { Drafts } from './drafts.ts';
import { nextGap, slotsOfArticle, type Slot } from './slots.ts';
import type { SlotInHand, Translating } from './translating-context.ts';

interface Given {
  readonly article: Article;
  /** By paragraph. */
  readonly slots: readonly (readonly Slot[])[];
  readonly all: readonly Slot[];
  readonly drafts: Drafts;
  readonly spans: ReadonlyMap<number, number>;
  readonly setSpans: (spans: ReadonlyMap<number, number>) => void;
  readonly setInHand: Dispatch<SetStateAction<SlotInHand | null>>;
  readonly setParting: (textAt: number | null) => void;
}

type Commands = Pick<Translating, 'isNewlyTaken' | 'take' | 'step' | 'act' | 'part' | 'stopParting'>;

/** Going from slot to slot, joining and parting them, and back to the page. */
export function useSlotCommands(given: Given): Commands {
  const { t } = useTranslation('translating');
  const { attempt, tell } = useToasts();
  // The commands stay the same object while the article changes under them: every row on the page has them.
  const now = useRef({ ...given, t, attempt, tell });
  useLayoutEffect(() => {
    now.current = { ...given, t, attempt, tell };
  });
  const lastTurn = useRef(0);
  const { drafts, setSpans, setInHand, setParting } = given;

  return useMemo<Commands>(() => {
    const take: Commands['take'] = (key, caret, text = null) => {
      setParting(null);
      setInHand((old) => ({ key, caret, text, turn: (old?.turn ?? 0) + 1 }));
    };
    /** What a command answered is on the page before the caret is put anywhere in it. */
    const show = async (changed: Article) => {
      drafts.adopt(slotsOfArticle(alignArticle(changed)));
      await cacheArticle(changed.id, () => changed);
    };
    const ofArticle = () => {
      const { id, version } = now.current.article;
      return { articleId: id, version };
    };
    const textOf = (slot: Slot) => drafts.get(slot.key)?.text ?? slot.cell?.text ?? '';

    const join = (slot: Slot) => {
      const { slots, spans, attempt, tell, t } = now.current;
      const within = slots.find((some) => some.some(({ key }) => key === slot.key)) ?? [];
      const next = within[within.findIndex(({ key }) => key === slot.key) + 1];
      if (!next) return tell(t('join.last'));
      void attempt(async () => {
        const before = textOf(slot);
        // What could not be saved says so in its field.
        if (!(await drafts.flush())) return;
        const range = { start: slot.start, end: next.end };
        const changed = await call('translation.join', { ...ofArticle(), ...range });
        const isOne = changed.translation?.cells.find(
          ({ start, end }) => start < range.end && range.start < end,
        );
        if (isOne) await show(changed);
        else setSpans(new Map(spans).set(range.start, range.end));
        take(slot.key, before.trimEnd().length, isOne?.text ?? before);
      });
    };

    const part: Commands['part'] = (slot, at, textAt) =>
      void now.current.attempt(async () => {
        if (!(await drafts.flush())) return;
        const cell = drafts.cellOf(slot.key) ?? slot.cell?.id;
        if (cell === undefined) return;
        await show(await call('translation.part', { ...ofArticle(), cell, at, textAt }));
        take(String(at), 'start');
      });

    const beginParting = (slot: Slot, textAt: number) => {
      const { spans, tell, t } = now.current;
      const splitKeys = keysNow('split');
      const [, second, ...more] = slot.segments;
      if (!second) tell(splitKeys === null ? t('part.one') : t('part.oneHow', { keys: keysText(splitKeys) }));
      else if (textOf(slot).trim() === '') {
        const others = new Map(spans);
        others.delete(slot.start);
        setSpans(others);
      } else if (more.length === 0) part(slot, second.start, textAt);
      else setParting(textAt);
    };

    const step: Commands['step'] = (from, way) => {
      const { all, tell, t } = now.current;
      const to = all[all.findIndex(({ key }) => key === from.key) + way];
      if (to) take(to.key, way === 1 ? 'start' : 'end');
      else if (way === 1) tell(t('last'));
    };

    return {
      isNewlyTaken(turn) {
        if (turn <= lastTurn.current) return false;
        lastTurn.current = turn;
        return true;
      },
      take,
      step,
      part,
      stopParting: () => setParting(null),
      act(slot, action, caret) {
        if (action === 'next') step(slot, 1);
        else if (action === 'join') join(slot);
        else if (action === 'part') beginParting(slot, caret);
        else if (action === 'leave') focusSource(slot);
        else if (action === 'next-gap') {
          const { all, tell, t } = now.current;
          const gap = nextGap(all, slot.key);
          if (gap) take(gap.key, 'end');
          else tell(t('noGap'));
        }
      },
    };
  }, [drafts, setSpans, setInHand, setParting]);
}

/** The first sentence that a slot translates gets the focus: from there the page's own keys go on. */
function focusSource({ segments }: Slot): void {
  const sentence = document.querySelector<HTMLElement>(
    `.body .sentence[data-side="source"][data-start="${segments[0]?.start}"]`,
  );
  const root = sentence?.closest<HTMLElement>('.body');
  if (!sentence || !root) return;
  rove(root, sentence);
  sentence.focus({ preventScroll: true });
}
