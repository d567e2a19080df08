import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { isPress } from '../../app/keys.ts';
import { isMac } from '../../app/useShortcuts.ts';
import { anchored, noneChosen, stretched, toggled, toggledAll, type Chosen } from '../../lines/choosing.ts';
import { moved } from '../../lines/moved.ts';
import { useFocusInRoom } from '../../lines/useFocusInRoom.ts';
import { useLines, useTellSight } from '../../lines/useLines.ts';
import { useShowAskedAnew } from '../../lines/useShowAskedAnew.ts';
import { useToasts } from '../../ui/toasts.tsx';
import type { Question } from './asked.ts';
import { NoteHeadings } from './NoteHeadings.tsx';
import { NoteLine } from './NoteLine.tsx';
import { idsOf, type NotePages } from './useNotePages.ts';

interface Props {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly question: Question;
  /** The question as a key. */
  readonly asked: string;
  readonly total: number;
  readonly pages: NotePages;
  /** Where the keys are, from 0. */
  readonly active: number;
  readonly chosen: Chosen;
  readonly onActive: (index: number) => void;
  readonly onChosen: (chosen: Chosen) => void;
  readonly onSight: (first: number, last: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onDelete: (ids: readonly string[]) => void;
  /** A letter was typed: it belongs to the search. */
  readonly onType: () => void;
}

/** Height that a line is taken for before it is measured, CSS pixels. */
const lineHeight = 104;
const overscan = 6;

const lineId = (index: number): string => `notes-roll-line-${index}`;

/**
 * The notes, of which only those in sight are rendered. The grid holds the focus and names the line where the keys are;
 * Shift with a key that moves chooses, Space takes one in or out.
 */
export function NoteLines({ ref: grid, question, asked, total, pages, active, chosen, ...on }: Props) {
  const { t } = useTranslation('notes-room');
  const { attempt } = useToasts();
  const lines = useLines({ grid, count: total, active, height: lineHeight, overscan, above: 2 });
  const { virtual, page, show } = lines;
  useTellSight(lines, total, overscan, on.onSight);
  useFocusInRoom(grid, '.notes-room');
  useShowAskedAnew(lines, asked, active);

  /** Stretches and all of them may go beyond what has come. */
  const choose = (change: (ids: readonly string[]) => Chosen) =>
    void attempt(async () => on.onChosen(change(await idsOf(question))));

  const goTo = (to: number, extend: boolean) => {
    const here = pages.note(active);
    if (extend && here) {
      const from = chosen.anchor === null ? anchored(chosen, here.id) : chosen;
      choose((ids) => stretched(from, ids, ids[to] ?? here.id));
    } else if (!extend) on.onChosen({ ...chosen, anchor: null, before: chosen.ids });
    on.onActive(to);
    show(to);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const { nativeEvent } = event;
    const mod = isMac ? event.metaKey : event.ctrlKey;
    const to = mod ? undefined : moved(event.key, active, total, page);
    const note = pages.note(active);
    if (to !== undefined) goTo(to, event.shiftKey);
    else if (isPress('Mod+A', nativeEvent, isMac)) choose((ids) => toggledAll(chosen, ids));
    else if (event.key === ' ' && note) on.onChosen(toggled(chosen, note.id));
    else if (event.key === 'Enter' && !mod) on.onOpen(active);
    else if (event.key === 'Delete' && note) on.onDelete(chosen.ids.size > 0 ? [...chosen.ids] : [note.id]);
    else if (event.key === 'Escape' && chosen.ids.size > 0) on.onChosen(noneChosen);
    else {
      // The letter itself goes where the focus is by then.
      if ([...event.key].length === 1 && !event.ctrlKey && !event.metaKey) on.onType();
      return;
    }
    event.preventDefault();
  };

  const onClick = (index: number, event: MouseEvent) => {
    const note = pages.note(index);
    // Words that were selected with the pointer are to be copied, not gone to.
    if (!note || (getSelection()?.isCollapsed === false && !event.shiftKey)) return;
    if (event.shiftKey) {
      getSelection()?.removeAllRanges();
      goTo(index, true);
      return;
    }
    on.onActive(index);
    if (isMac ? event.metaKey : event.ctrlKey) on.onChosen(toggled(chosen, note.id));
    else on.onOpen(index);
  };

  return (
    <div
      ref={grid}
      className="notes-roll-lines"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="grid"
      tabIndex={0}
      aria-label={t('list')}
      aria-rowcount={total + 1}
      aria-multiselectable="true"
      aria-activedescendant={lineId(active)}
      aria-describedby="notes-roll-keys"
      onKeyDown={onKeyDown}
    >
      <p id="notes-roll-keys" className="unseen" role="presentation">
        {t('keys')}
      </p>
      <NoteHeadings />
      <div role="presentation" className="notes-roll-whole" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const note = pages.note(index);
          return (
            <NoteLine
              key={index}
              ref={virtual.measureElement}
              id={lineId(index)}
              index={index}
              note={note}
              active={index === active}
              chosen={note !== undefined && chosen.ids.has(note.id)}
              top={start}
              onClick={onClick}
              onToggle={() => note && on.onChosen(toggled(chosen, note.id))}
            />
          );
        })}
      </div>
    </div>
  );
}
