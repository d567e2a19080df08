import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Name, NameOverview } from '#core/names/model.ts';
import { isPress } from '../../app/keys.ts';
import { isMac } from '../../app/useShortcuts.ts';
import { moved } from '../../lines/moved.ts';
import { useFocusInRoom } from '../../lines/useFocusInRoom.ts';
import { useLines } from '../../lines/useLines.ts';
import { useShowAskedAnew } from '../../lines/useShowAskedAnew.ts';
import { anchored, noneChosen, stretched, toggled, toggledAll, type Chosen } from '../../lines/choosing.ts';
import { NameRow } from './NameRow.tsx';
import { RollHeadings } from './RollHeadings.tsx';
import type { RollOrder } from './roll.ts';

interface Props {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly names: readonly Name[];
  readonly overview: ReadonlyMap<string, NameOverview> | undefined;
  readonly order: RollOrder;
  /** What was asked for: the order and what narrows the list. */
  readonly asked: string;
  /** Where the keys are, from 0. */
  readonly active: number;
  /** Whose page is open. */
  readonly openId: string | null;
  readonly chosen: Chosen;
  readonly onActive: (id: string) => void;
  readonly onChosen: (chosen: Chosen) => void;
  readonly onOrder: (order: RollOrder) => void;
  readonly onOpen: (name: Name) => void;
  /** A letter was typed: it belongs to the filter. */
  readonly onType: () => void;
}

/** Height of a row and of the headings, CSS pixels; `--roll-row` and `--roll-head` in roll.css. */
const rowHeight = 48;
const headHeight = 32;
/** Below the headings, so that they do not cut the tips of the first row's letters. CSS pixels. */
const rise = 12;
const overscan = 10;

const idOf = (index: number): string => `roll-row-${index}`;

/**
 * The names, of which only those in sight are rendered. The grid holds the focus and names the row where the keys are;
 * Shift with a key that moves chooses, Space takes one in or out.
 */
export function NameRows({ ref: grid, names, overview, order, asked, active, openId, chosen, ...on }: Props) {
  const { t } = useTranslation('names-room');
  const lines = useLines({
    grid,
    count: names.length,
    active,
    height: rowHeight,
    overscan,
    above: 4,
    // The headings stay in sight, over the first rows.
    rise: headHeight + rise,
  });
  const { virtual, page, show } = lines;
  useFocusInRoom(grid, '.names-room');
  useShowAskedAnew(lines, asked, active);

  const ids = () => names.map(({ id }) => id);
  const goTo = (to: number, extend: boolean) => {
    const [here, there] = [names[active], names[to]];
    if (!here || !there) return;
    if (extend) {
      const from = chosen.anchor === null ? anchored(chosen, here.id) : chosen;
      on.onChosen(stretched(from, ids(), there.id));
    } else on.onChosen({ ...chosen, anchor: null, before: chosen.ids });
    on.onActive(there.id);
    show(to);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const { nativeEvent } = event;
    const mod = isMac ? event.metaKey : event.ctrlKey;
    const to = mod ? undefined : moved(event.key, active, names.length, page);
    const name = names[active];
    if (to !== undefined) goTo(to, event.shiftKey);
    else if (isPress('Mod+A', nativeEvent, isMac)) on.onChosen(toggledAll(chosen, ids()));
    else if (event.key === ' ' && name) on.onChosen(toggled(chosen, name.id));
    else if (event.key === 'Enter' && !mod && name) on.onOpen(name);
    else if (event.key === 'Escape' && chosen.ids.size > 0) on.onChosen(noneChosen);
    else {
      // The letter itself goes where the focus is by then.
      if ([...event.key].length === 1 && !event.ctrlKey && !event.metaKey) on.onType();
      return;
    }
    event.preventDefault();
  };

  const onClick = (index: number, event: MouseEvent) => {
    const name = names[index];
    if (!name) return;
    if (event.shiftKey) goTo(index, true);
    else if (isMac ? event.metaKey : event.ctrlKey) {
      on.onActive(name.id);
      on.onChosen(toggled(chosen, name.id));
    } else {
      on.onChosen({ ...chosen, anchor: null, before: chosen.ids });
      on.onOpen(name);
    }
  };

  return (
    <div
      ref={grid}
      className="roll-rows"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="grid"
      tabIndex={0}
      aria-label={t('list')}
      aria-rowcount={names.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={idOf(active)}
      aria-describedby="roll-keys"
      onKeyDown={onKeyDown}
    >
      <p id="roll-keys" className="unseen" role="presentation">
        {t('keys')}
      </p>
      <RollHeadings order={order} onOrder={on.onOrder} />
      <div role="presentation" className="roll-whole" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const name = names[index];
          return name ? (
            <NameRow
              key={name.id}
              id={idOf(index)}
              index={index}
              name={name}
              overview={overview}
              active={index === active}
              open={name.id === openId}
              chosen={chosen.ids.has(name.id)}
              top={start - headHeight}
              onClick={onClick}
              onToggle={() => on.onChosen(toggled(chosen, name.id))}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}
