import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isKeyOf, isPress } from '../../app/keys.ts';
import { isMac } from '../../app/useShortcuts.ts';
import type { ConcordanceLine } from '#core/search/model.ts';
import type { Order } from './ask-page.ts';
import { Headings } from './Headings.tsx';
import { Line } from './Line.tsx';
import { moved } from '../../lines/moved.ts';
import { useLines, useTellSight } from '../../lines/useLines.ts';
import { lineKey } from './parts.ts';
import type { Pages } from './usePages.ts';

/** Lines `[from, to]` that are copied together; one of them is where the keys are. */
export interface Selection {
  readonly anchor: number;
  readonly active: number;
}

interface Props {
  readonly total: number;
  readonly order: Order;
  readonly pages: Pages;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Lines in sight, and a few more. */
  readonly onSight: (first: number, last: number) => void;
  readonly onChoose: (line: ConcordanceLine) => void;
  readonly onCopy: () => void;
}

/** Height of a line whose translation does not show, CSS pixels; `--kwic-line` in concordance.css. */
const lineHeight = 52;
const overscan = 8;
/** Above the first line, so that nothing cuts the tips of its letters: Nastaliq rises an em over its line. CSS pixels. */
const rise = 20;

const idOf = (index: number): string => `concordance-line-${index}`;

/**
 * The lines, of which only those in sight are rendered. The grid holds the focus and names the line where the keys are;
 * Shift with a key that moves selects.
 */
export function Lines({ total, order, pages, selection, ...on }: Props) {
  const { t } = useTranslation('concordance');
  const grid = useRef<HTMLDivElement>(null);
  const opened = useRef(order);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { anchor, active } = selection;

  const lines = useLines({ grid, count: total, active, height: lineHeight, overscan, above: 4, rise });
  const { virtual, page, show } = lines;
  useTellSight(lines, total, overscan, on.onSight);
  useEffect(() => {
    // Whoever has gone elsewhere while the lines were gathered stays there.
    const room = grid.current?.closest('.concordance');
    if (room?.contains(document.activeElement)) grid.current?.focus({ preventScroll: true });
  }, []);
  const [shown, setShown] = useState(order);
  if (shown !== order) {
    setShown(order);
    setOpen(new Set());
  }
  useEffect(() => {
    if (shown !== opened.current) {
      opened.current = shown;
      virtual.measure();
      virtual.scrollToOffset(0);
    }
  }, [virtual, shown]);

  const toggle = (index: number) => {
    const line = pages.line(index);
    if (!line) return;
    const key = lineKey(line);
    setOpen((old) => {
      const next = new Set(old);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  };

  const goTo = (to: number, extend: boolean) => {
    on.onSelect({ anchor: extend ? anchor : to, active: to });
    show(to);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || total === 0) return;
    const { nativeEvent } = event;
    const mod = isMac ? event.metaKey : event.ctrlKey;
    const to = mod ? undefined : moved(event.key, active, total, page);
    const line = pages.line(active);
    if (to !== undefined) goTo(to, event.shiftKey);
    else if (isKeyOf('concordance-partner', nativeEvent)) toggle(active);
    else if (isPress('Mod+A', nativeEvent, isMac)) on.onSelect({ anchor: 0, active: total - 1 });
    else if (isPress('Mod+C', nativeEvent, isMac) && getSelection()?.isCollapsed !== false) on.onCopy();
    else if (event.key === 'Enter' && !mod && line) on.onChoose(line);
    else return;
    event.preventDefault();
  };

  const onClick = (index: number, event: MouseEvent) => {
    const line = pages.line(index);
    if (event.shiftKey) goTo(index, true);
    // Words that were selected with the pointer are to be copied, not gone to.
    else if (line && getSelection()?.isCollapsed !== false) {
      on.onSelect({ anchor: index, active: index });
      on.onChoose(line);
    }
  };

  return (
    <div
      ref={grid}
      className="kwic-lines"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="grid"
      tabIndex={0}
      aria-label={t('lines')}
      aria-rowcount={total + 1}
      aria-multiselectable="true"
      aria-activedescendant={total === 0 ? undefined : idOf(active)}
      aria-describedby="concordance-keys"
      onKeyDown={onKeyDown}
    >
      <Headings order={order} />
      <div role="presentation" className="kwic-whole" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = pages.line(index);
          return (
            <Line
              key={line ? lineKey(line) : index}
              ref={virtual.measureElement}
              id={idOf(index)}
              index={index}
              line={line}
              sort={order.sort}
              active={index === active}
              selected={index >= Math.min(anchor, active) && index <= Math.max(anchor, active)}
              open={line !== undefined && open.has(lineKey(line))}
              top={start}
              onChoose={onClick}
              onToggle={toggle}
            />
          );
        })}
      </div>
    </div>
  );
}
