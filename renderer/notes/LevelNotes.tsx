import { memo, useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { colours } from '#core/notes/colours.ts';
import type { Note } from '#core/notes/model.ts';
import { useSettings } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { usePage } from '../reader/page-context.tsx';
import { focusCard } from './cards.ts';
import type { Shown } from './column.ts';
import { CompactCard } from './CompactCard.tsx';
import { useInHand } from './in-hand.ts';
import { NoteCard } from './NoteCard.tsx';
import { useColourWords } from './useColourWords.ts';
import { useStack } from './useStack.ts';

interface Props {
  /** In the order of the text. */
  readonly notes: readonly Note[];
  /** Notes stand level with their text; else they are a plain list. */
  readonly level: boolean;
  /** Else those far from what is read are still to come. */
  readonly isWhole: boolean;
  /** What stands below for notes whose text is not shown in this reading mode. */
  readonly renderAbsent: (notes: readonly Note[]) => ReactNode;
}

/** ms; `--motion` of the cards that give way, and a frame. */
const givingWay = 200;

/**
 * The notes of the text beside it. Only the cards near what is seen are in the document; each says which of how many it
 * is, and keys bring the others.
 */
export function LevelNotes({ notes, level, isWhole, renderAbsent }: Props) {
  const of = isWhole ? notes.length : null;
  const { t } = useTranslation('notes');
  const words = useColourWords();
  const labels = useMemo(() => new Map(colours.map((one) => [one, words.card(one)])), [words]);
  const page = usePage();
  const { noteId } = useWorkspace();
  const { writing } = useInHand();
  const column = useRef<HTMLUListElement>(null);
  const held = writing?.noteId ?? noteId;
  const stack = useStack(page, column, notes, held, {
    isLevel: level,
    isBrief: useSettings().noteDensity === 'brief',
  });
  const byId = useMemo(() => new Map(notes.map((note) => [note.id, note])), [notes]);
  useKeptFocus(notes);

  // Cards glide where one is taken in hand; where the page moves them they move with it.
  useLayoutEffect(() => {
    const list = column.current;
    if (!list) return;
    list.dataset.givingWay = '';
    const timer = setTimeout(() => delete list.dataset.givingWay, givingWay);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [held]);

  return (
    <>
      <ul ref={column} className="note-column" aria-label={t('list')} style={{ blockSize: stack.height }}>
        {stack.shown.map((slot) => {
          const note = slot.isPile ? undefined : byId.get(slot.ids[0] ?? '');
          if (note) {
            return (
              <NoteSlot
                key={note.id}
                note={note}
                label={labels.get(note.colour) ?? ''}
                top={slot.top}
                isCompact={slot.isCompact}
                position={slot.position}
                of={of}
              />
            );
          }
          return slot.isPile ? <Pile key={`pile ${slot.ids[0]}`} slot={slot} of={of} /> : null;
        })}
      </ul>
      {isWhole && stack.absent.size > 0 ? renderAbsent(notes.filter(({ id }) => stack.absent.has(id))) : null}
    </>
  );
}

interface SlotProps {
  readonly note: Note;
  /** How its colour is spoken of. */
  readonly label: string;
  /** CSS pixels. */
  readonly top: number;
  readonly isCompact: boolean;
  readonly position: number;
  /** How many there are; null while that, and so which of them it is, is not known. */
  readonly of: number | null;
}

/** One card. While one scrolls, dozens stay as they are for each that comes. */
const NoteSlot = memo(function NoteSlot({ note, label, top, isCompact, position, of }: SlotProps) {
  return (
    <li
      data-note={note.id}
      data-compact={isCompact || undefined}
      className="note-slot"
      style={{ insetBlockStart: top }}
      aria-setsize={of ?? -1}
      aria-posinset={of === null ? undefined : position}
    >
      {isCompact ? <CompactCard note={note} label={label} /> : <NoteCard note={note} />}
    </li>
  );
});

/** Stands for notes that have no room beside their text. */
function Pile({ slot, of }: { readonly slot: Shown; readonly of: number | null }) {
  const { t } = useTranslation('notes');
  const { showNote } = useWorkspace();
  const { number } = useFormat();
  const [first] = slot.ids;
  const count = slot.ids.length;
  return (
    <li
      className="note-slot note-pile"
      style={{ insetBlockStart: slot.top, blockSize: slot.size }}
      aria-setsize={of ?? -1}
      aria-posinset={of === null ? undefined : slot.position}
    >
      <Button
        className="pile-button"
        onPress={() => {
          if (first === undefined) return;
          showNote(first);
          focusCard(first);
        }}
      >
        {t('pile', { count, formatted: number(count) })}
      </Button>
    </li>
  );
}

/** Where the card with the focus goes (deleted, or its making undone), the one in its place takes the focus. */
function useKeptFocus(notes: readonly Note[]): void {
  const { showNote } = useWorkspace();
  const focused = useRef<string | null>(null);
  const before = useRef(notes);

  useEffect(() => {
    const old = before.current;
    before.current = notes;
    const gone = focused.current;
    if (gone === null || notes.some(({ id }) => id === gone)) return;
    focused.current = null;
    if (document.activeElement !== document.body) return;
    const at = old.findIndex(({ id }) => id === gone);
    const next = notes[Math.min(at, notes.length - 1)];
    if (!next || at < 0) return;
    showNote(next.id);
    focusCard(next.id);
  }, [notes, showNote]);

  useEffect(() => {
    // Not `focusout`: of a card that is removed nobody is told reliably.
    const follow = ({ target }: Event) => {
      focused.current =
        (target instanceof Element && target.closest<HTMLElement>('[data-note]')?.dataset.note) || null;
    };
    document.addEventListener('focusin', follow);
    document.addEventListener('pointerdown', follow);
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('pointerdown', follow);
    };
  }, []);
}
