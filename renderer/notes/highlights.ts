/** Notes on the page: painted in their colours, found again by a click. */
import { useEffect, useMemo } from 'react';
import { colours } from '#core/notes/colours.ts';
import type { Note } from '#core/notes/model.ts';
import { useNotes } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import type { Page } from '../reader/page-context.tsx';
import { liveRange, pointAt, rangesOfPlace, sentencesOn } from '../reader/page-text.ts';
import { paint } from '../reader/paint.ts';
import { focusCard } from './cards.ts';
import { useInHand } from './in-hand.ts';
import { indexNotes, type NoteIndex } from './note-index.ts';
import { stretchesOf } from './stretches.ts';
import { useRevealMargin } from './useRevealMargin.ts';

const none: readonly Note[] = [];

export function useHighlights(page: Page): void {
  const notes = useNotes(page.article.id).data ?? none;
  usePaint(page, notes);
  useClicks(page, notes);
}

function usePaint({ root, layout }: Page, notes: readonly Note[]): void {
  const { noteId } = useWorkspace();
  const { pointed } = useInHand();

  useEffect(() => {
    if (!root) return;
    const sentences = sentencesOn(root);
    for (const colour of colours) {
      const ranges = notes.flatMap((note) =>
        note.colour === colour && note.place ? rangesOfPlace(sentences, note.place) : [],
      );
      paint(`note-${colour}`, ranges);
    }
    // A new layout makes what was painted stale.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [root, layout, notes]);

  useEffect(() => {
    if (!root) return;
    const place = notes.find(({ id }) => id === (pointed ?? noteId))?.place;
    paint('note-active', place ? rangesOfPlace(sentencesOn(root), place) : []);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [root, layout, notes, noteId, pointed]);

  useEffect(
    () => () => {
      for (const colour of colours) paint(`note-${colour}`, []);
      paint('note-active', []);
    },
    [],
  );
}

/** The notes of an article, indexed by where they stand. */
function useNoteIndex(article: Page['article'], notes: readonly Note[]): NoteIndex {
  return useMemo(
    () =>
      indexNotes(
        notes.flatMap(({ id, place }) => (place ? [{ id, stretches: stretchesOf(article, place) }] : [])),
      ),
    [article, notes],
  );
}

/** A click on a highlight takes up its note; again, the next of those that overlap there; beside all, lets go. */
function useClicks({ article, root }: Page, notes: readonly Note[]): void {
  const { noteId, showNote } = useWorkspace();
  const revealMargin = useRevealMargin();
  const index = useNoteIndex(article, notes);

  useEffect(() => {
    if (!root) return;
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.detail > 1 || getSelection()?.isCollapsed === false) return;
      const here = notesUnder(root, index, notes, event);
      if (here.length === 0) {
        showNote(null);
        return;
      }
      const next = here[(here.indexOf(noteId ?? '') + 1) % here.length];
      if (next === undefined) return;
      showNote(next);
      revealMargin();
      // Whoever took the click for a name's card has the focus.
      if (!event.defaultPrevented) focusCard(next);
    };
    root.addEventListener('click', onClick);
    return () => root.removeEventListener('click', onClick);
  }, [root, index, notes, noteId, showNote, revealMargin]);
}

/** Ids of the notes whose painted text lies under the pointer, the shortest first. */
function notesUnder(
  root: HTMLElement,
  index: NoteIndex,
  notes: readonly Note[],
  { clientX, clientY }: MouseEvent,
): string[] {
  const caret = document.caretPositionFromPoint(clientX, clientY);
  const point = caret && root.contains(caret.offsetNode) ? pointAt(caret.offsetNode, caret.offset) : null;
  if (!point) return [];
  const candidates = index.at(point.cell, point.offset);
  if (candidates.length === 0) return [];
  const sentences = sentencesOn(root);
  // The caret is the nearest one: beside a line, or past a note's last letter, it names text that was not clicked.
  return candidates.filter((id) => {
    const place = notes.find((note) => note.id === id)?.place;
    if (!place) return false;
    return rangesOfPlace(sentences, place).some((range) =>
      [...liveRange(range).getClientRects()].some(
        (box) => clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom,
      ),
    );
  });
}
