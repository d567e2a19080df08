import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState, type FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportRow } from './ImportRow.tsx';
import type { Entry, EntryChange } from './import-state.ts';

interface Props {
  readonly entries: readonly Entry[];
  readonly onChange: (key: number, change: EntryChange) => void;
}

/** Heights a row is taken for before it is measured, CSS pixels. */
const rowHeight = 320;
const leftOutHeight = 56;

/**
 * The drafts, of which only those in sight are rendered, and those that the keyboard can come to next: the first and
 * the last, by which Tab enters the list, and the one with the focus and its neighbours, by which it goes through it.
 * Scrolls with the dialog.
 */
export function ImportRows({ entries, onChange }: Props) {
  const { t } = useTranslation('import');
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  /** Where the list begins in what the dialog scrolls. */
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const box = scrollerOf(list.current);
    if (!box) return;
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setMargin(Math.round(top - box.getBoundingClientRect().top + box.scrollTop));
    };
    measure();
    // What stands over the list changes its height with the width of the dialog.
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const { length } = entries;
  const rangeExtractor = useCallback(
    (range: Range) => {
      const around = focused === null ? [] : [focused - 1, focused, focused + 1];
      const wanted = new Set([0, ...around, ...defaultRangeExtractor(range), length - 1]);
      return [...wanted].filter((index) => index >= 0 && index < length).toSorted((a, b) => a - b);
    },
    [focused, length],
  );
  const virtual = useVirtualizer({
    count: length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: (index) => (entries[index]?.chosen ? rowHeight : leftOutHeight),
    getItemKey: (index) => entries[index]?.key ?? index,
    rangeExtractor,
    scrollMargin: margin,
    overscan: 2,
  });

  const onFocus = ({ target }: FocusEvent) => {
    const row = target.closest<HTMLElement>('li[data-index]');
    if (row) setFocused(Number(row.dataset['index']));
  };
  const onBlur = ({ relatedTarget }: FocusEvent<HTMLElement>) => {
    // Going nowhere, the focus left with the window and returns with it.
    if (relatedTarget && !list.current?.contains(relatedTarget)) setFocused(null);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only hears where the focus is
    <ul
      ref={list}
      className="import-rows"
      style={{ blockSize: virtual.getTotalSize() }}
      aria-label={t('review.drafts')}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {virtual.getVirtualItems().map((row) => {
        const entry = entries[row.index];
        return entry ? (
          <li
            key={row.key}
            ref={virtual.measureElement}
            data-index={row.index}
            style={{ transform: `translateY(${row.start - margin}px)` }}
            aria-setsize={length}
            aria-posinset={row.index + 1}
          >
            <ImportRow entry={entry} onChange={onChange} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

const scrollerOf = (list: HTMLElement | null): HTMLElement | null =>
  list?.closest<HTMLElement>('.dialog-box') ?? null;
