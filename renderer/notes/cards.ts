/** The cards of notes in the document, found by the note they show. */

const quoteOf = (noteId: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-note="${CSS.escape(noteId)}"] .note-quote`);

/** Frames within which a card that is asked for comes into the document. */
const patience = 30;

/**
 * Brings a note's card into view and focuses it, once it stands where it belongs: after React has rendered what the
 * call's surroundings changed. A card far from what is seen is in the document only while its note is the open one.
 */
export function focusCard(noteId: string, frames = patience): void {
  requestAnimationFrame(() => {
    const quote = quoteOf(noteId);
    // The quote of a note without a place leads nowhere: one that was just placed has another card in a moment.
    if ((!quote || quote.matches(':disabled')) && frames > 0) {
      focusCard(noteId, frames - 1);
      return;
    }
    if (!quote) return;
    quote.focus({ preventScroll: true });
    quote.closest('[data-note]')?.scrollIntoView({ block: 'nearest' });
  });
}

/** The card that should have the focus when this one goes: the next, else the one before. */
export function neighbourOf(noteId: string): string | null {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-note]')];
  const at = cards.findIndex((card) => card.dataset.note === noteId);
  return (cards[at + 1] ?? cards[at - 1])?.dataset.note ?? null;
}
