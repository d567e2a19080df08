/** The heights cards had when they were last in the document, CSS pixels. */
export class Sizes {
  readonly full = new Map<string, number>();
  compact = 34;
  /** Up by one whenever a height is other than it was. */
  count = 0;
  #width = 0;
  #isBrief = false;

  /** Forgets what was measured of cards that showed more, or less. */
  take(isBrief: boolean): void {
    if (isBrief === this.#isBrief) return;
    this.#isBrief = isBrief;
    this.full.clear();
    this.count += 1;
  }

  /** Takes the heights of all cards in the document (elements with `data-note`); true where any is new. */
  measure(column: HTMLElement): boolean {
    let isNew = false;
    if (column.clientWidth !== this.#width) {
      this.#width = column.clientWidth;
      this.full.clear();
      isNew = true;
    }
    for (const card of column.querySelectorAll<HTMLElement>('[data-note]')) {
      const { note = '' } = card.dataset;
      const { offsetHeight } = card;
      if ('compact' in card.dataset) {
        isNew ||= this.compact !== offsetHeight;
        this.compact = offsetHeight;
      } else {
        isNew ||= this.full.get(note) !== offsetHeight;
        this.full.set(note, offsetHeight);
      }
    }
    if (isNew) this.count += 1;
    return isNew;
  }
}
