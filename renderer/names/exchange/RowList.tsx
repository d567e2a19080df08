import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly count: number;
  /** Height a row is taken for before it is measured, CSS pixels. */
  readonly rowHeight: number;
  /** Rows that the keyboard goes through hold the focus themselves; else the list does, to be scrolled. */
  readonly hasFields: boolean;
  readonly children: (index: number) => ReactNode;
  /** The last row in sight. */
  readonly onSight?: (last: number) => void;
}

/**
 * A list of which only the rows in sight are rendered, and those that the keyboard can come to next: the first and the
 * last, by which Tab enters the list, and the one with the focus and its neighbours.
 */
export function RowList({ label, count, rowHeight, hasFields, children, onSight }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const ends = hasFields ? [0, count - 1] : [];
      const around = focused === null ? [] : [focused - 1, focused, focused + 1];
      const wanted = new Set([...ends, ...around, ...defaultRangeExtractor(range)]);
      return [...wanted].filter((index) => index >= 0 && index < count).toSorted((a, b) => a - b);
    },
    [count, focused, hasFields],
  );
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    rangeExtractor,
    overscan: 4,
  });
  const last = virtual.range?.endIndex ?? 0;
  useEffect(() => onSight?.(last), [last, onSight]);

  const onFocus = ({ target }: FocusEvent) => {
    const row = target.closest<HTMLElement>('li[data-index]');
    setFocused(row ? Number(row.dataset['index']) : null);
  };
  const onBlur = ({ relatedTarget }: FocusEvent<HTMLElement>) => {
    // Going nowhere, the focus left with the window and returns with it.
    if (relatedTarget && !list.current?.contains(relatedTarget)) setFocused(null);
  };
  return (
    <div
      ref={list}
      className="exchange-list"
      {...(hasFields ? {} : { role: 'group', tabIndex: 0, 'aria-label': label })}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only hears where the focus is */}
      <ul
        className="exchange-rows"
        style={{ blockSize: virtual.getTotalSize() }}
        aria-label={label}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={count}
            aria-posinset={index + 1}
          >
            {children(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
