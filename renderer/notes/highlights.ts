/** Notes on the page: painted in their colours, found again by a click. */
import { useEffect, useMemo } from 'react';
import type { Article } from '#core/articles/model.ts';
import type { Note } from '#core/notes/model.ts';
import { useKnownNotes } from '../app/note-queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import type { Page } from '../reader/page-context.tsx';
import { liveRange, pointAt, rangesOfStretch, sentenceAt } from '../reader/page-text.ts';
import { paint, paintNear } from '../reader/paint.ts';
import { focusCard } from './cards.ts';
import { useInHand } from './in-hand.ts';
import { rangesOnPage } from './levels.ts';
import { marksIn, stretchesByRow } from './highlight-marks.ts';
import { indexNotes, type NoteIndex } from './note-index.ts';
import { stretchesOf } from './stretches.ts';
import { useRevealMargin } from './useRevealMargin.ts';

const none: readonly Note[] = [];

export function useHighlights(page: Page): void {
  const notes = useKnownNotes(page.article.id)?.notes ?? none;
  usePaint(page, notes);
  useClicks(page, notes);
}

function usePaint({ article, root, scroller, layout }: Page, notes: readonly Note[]): void {
  const { noteId } = useWorkspace();
  const { pointed } = useInHand();
  const inRows = useMemo(() => stretchesByRow(article, notes), [article, notes]);

  useEffect(() => {
    if (!root || !scroller) return;
    return paintNear(root, scroller, (row, index) => marksIn(row, inRows.get(index)));
    // A new layout makes what was painted stale.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [root, scroller, layout, inRows]);

  useEffect(() => {
    if (!root) return;
    const place = notes.find(({ id }) => id === (pointed ?? noteId))?.place;
    paint('note-active', place ? rangesOnPage(article, root, stretchesOf(article, place)) : []);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [article, root, layout, notes, noteId, pointed]);

  useEffect(() => () => paint('note-active', []), []);
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
      const here = notesUnder(article, root, index, notes, event);
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
  }, [article, root, index, notes, noteId, showNote, revealMargin]);
}

/** Ids of the notes whose painted text lies under the pointer, the shortest first. */
function notesUnder(
  article: Article,
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
  const sentence = sentenceAt(caret?.offsetNode ?? null);
  if (!sentence) return [];
  const under = new Set(candidates);
  const places = new Map(notes.flatMap(({ id, place }) => (place && under.has(id) ? [[id, place]] : [])));
  // The caret is the nearest one: beside a line, or past a note's last letter, it names text that was not clicked.
  return candidates.filter((id) => {
    const place = places.get(id);
    if (!place) return false;
    return stretchesOf(article, place)
      .flatMap((stretch) => rangesOfStretch([sentence], stretch))
      .some((range) =>
        [...liveRange(range).getClientRects()].some(
          (box) => clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom,
        ),
      );
  });
}
