/** The cards of notes in the document, found by the note they show. */

const quoteOf = (noteId: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-note="${CSS.escape(noteId)}"] .note-quote`);

/**
 * Brings a note's card into view and focuses it, once it stands where it belongs: after React has rendered what the
 * call's surroundings changed.
 */
export function focusCard(noteId: string): void {
  requestAnimationFrame(() => {
    const quote = quoteOf(noteId);
    quote?.focus({ preventScroll: true });
    quote?.closest('[data-note]')?.scrollIntoView({ block: 'nearest' });
  });
}

/** The card that should have the focus when this one goes: the next, else the one before. */
export function neighbourOf(noteId: string): string | null {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-note]')];
  const at = cards.findIndex((card) => card.dataset.note === noteId);
  return (cards[at + 1] ?? cards[at - 1])?.dataset.note ?? null;
}
