import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrayItem } from '#core/names/tray.ts';
import { isKeyOf, isPress } from '../../app/keys.ts';
import { isMac } from '../../app/useShortcuts.ts';
import { moved } from '../../lines/moved.ts';
import { useLines } from '../../lines/useLines.ts';
import { TrayRow, type RowAction } from './TrayRow.tsx';
import {
  activeIndex,
  allSelected,
  extendedTo,
  movedTo,
  toggled,
  type TraySelection,
} from './tray-selection.ts';

interface Props {
  readonly items: readonly TrayItem[];
  readonly total: number;
  readonly selection: TraySelection;
  readonly onSelect: (selection: TraySelection) => void;
  /** On what is selected or active; on one item where it was chosen with the pointer. */
  readonly onAct: (action: RowAction, item?: TrayItem) => void;
  readonly onUndo: () => void;
  /** The last of the items is in sight. */
  readonly onEnd: () => void;
}

/** Height of a row before it is measured, CSS pixels. */
const rowHeight = 128;
const overscan = 4;

const idOf = (index: number): string => `tray-row-${index}`;

/** Keys that answer, as a grid hears them. */
const actions = ['yes', 'no', 'new', 'another', 'open'] as const;

/** What waits, of which only the rows in sight are rendered. The grid holds the focus and names the row where the keys are. */
export function TrayRows({ items, total, selection, ...on }: Props) {
  const { t } = useTranslation('tray');
  const grid = useRef<HTMLDivElement>(null);
  const keys = items.map(({ key }) => key);
  const active = activeIndex(selection, keys);
  const { virtual, last, page, show } = useLines({
    grid,
    count: items.length,
    active,
    height: rowHeight,
    overscan,
    keyOf: (index) => keys[index] ?? index,
  });
  const { onEnd } = on;
  useEffect(() => {
    if (last >= items.length - 1) onEnd();
  }, [last, items.length, onEnd]);
  useEffect(() => {
    // Whoever has gone elsewhere while the list was read stays there.
    const room = grid.current?.closest('main');
    if (document.activeElement === document.body || document.activeElement === room)
      grid.current?.focus({ preventScroll: true });
  }, [grid]);

  const goTo = (to: number, extend: boolean) => {
    on.onSelect(extend ? extendedTo(selection, keys, to) : movedTo(selection, keys, to));
    show(to);
  };
  const key = keys[active];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || items.length === 0) return;
    const { nativeEvent } = event;
    const mod = isMac ? event.metaKey : event.ctrlKey;
    const to = mod ? undefined : moved(event.key, active, items.length, page);
    const act = actions.find((one) => isKeyOf(`tray-${one}`, nativeEvent));
    if (to !== undefined) goTo(to, event.shiftKey);
    else if (isPress('Mod+A', nativeEvent, isMac)) on.onSelect(allSelected(selection, keys));
    else if (act !== undefined) on.onAct(act);
    else if (event.key === 'Enter' && !mod) on.onAct('open');
    else if ((isKeyOf('tray-select', nativeEvent) || event.key === ' ') && key !== undefined)
      on.onSelect(toggled(selection, key));
    else if (isKeyOf('tray-undo', nativeEvent)) on.onUndo();
    else if (event.key === 'Escape' && selection.chosen.size > 0)
      on.onSelect({ ...selection, chosen: new Set() });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (index: number, event: MouseEvent) => {
    grid.current?.focus({ preventScroll: true });
    goTo(index, event.shiftKey);
  };

  return (
    <div
      ref={grid}
      className="tray-rows"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="grid"
      tabIndex={0}
      aria-label={t('list')}
      aria-rowcount={total}
      aria-multiselectable="true"
      aria-activedescendant={active < 0 ? undefined : idOf(active)}
      aria-describedby="tray-keys"
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="tray-whole" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <TrayRow
              key={item.key}
              ref={virtual.measureElement}
              id={idOf(index)}
              index={index}
              item={item}
              active={index === active}
              chosen={selection.chosen.has(item.key)}
              top={start}
              onClick={(event) => onClick(index, event)}
              onToggle={() => on.onSelect(toggled(movedTo(selection, keys, index), item.key))}
              onAct={(action) => on.onAct(action, item)}
            />
          );
        })}
      </div>
    </div>
  );
}
