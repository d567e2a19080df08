import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '#core/notes/model.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { NoteCard } from './NoteCard.tsx';

/** Cards that come at a time. */
const atATime = 12;

interface Props {
  readonly label: string;
  readonly notes: readonly Note[];
  /** What stands below a note's card. */
  readonly renderBelow?: (note: Note) => ReactNode;
}

/** Notes that stand beside no text, one below the other: the first of them and the one in hand; the others on demand. */
export function CutList({ label, notes, renderBelow }: Props) {
  const { t } = useTranslation('notes');
  const { number } = useFormat();
  const { noteId } = useWorkspace();
  const [most, setMost] = useState(atATime);
  const list = useRef<HTMLUListElement>(null);
  /** Of the first card that was asked for: it takes the focus from the button, which may go. */
  const asked = useRef<string | null>(null);
  const shown = notes.filter(({ id }, index) => index < most || id === noteId);
  const left = notes.length - shown.length;

  useLayoutEffect(() => {
    if (asked.current === null) return;
    const first = [...(list.current?.children ?? [])].find(
      (item) => item instanceof HTMLElement && item.dataset.note === asked.current,
    );
    asked.current = null;
    first?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
  });

  return (
    <>
      <ul ref={list} className="note-list" aria-label={label}>
        {shown.map((note) => (
          <li
            key={note.id}
            data-note={note.id}
            aria-setsize={notes.length}
            aria-posinset={notes.indexOf(note) + 1}
          >
            <NoteCard note={note} />
            {renderBelow?.(note)}
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button
          onPress={() => {
            asked.current = notes[most]?.id ?? null;
            setMost(most + atATime);
          }}
        >
          {t('unplaced.more', {
            count: Math.min(left, atATime),
            formatted: number(Math.min(left, atATime)),
          })}
        </Button>
      ) : null}
    </>
  );
}
