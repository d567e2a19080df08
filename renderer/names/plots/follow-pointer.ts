/** What the pointer does on a picture of a company. The keys have the table below it. */

/** Place in the list of names; null where the pointer is on nothing. */
const placeOf = (target: EventTarget | null, side: 'row' | 'column'): string | null =>
  target instanceof Element ? (target.closest<SVGElement>(`[data-${side}]`)?.dataset[side] ?? null) : null;

/** Points out both names of a cell, and chooses the name of the row that is clicked. */
export function followPointer(svg: SVGSVGElement, choose: (place: number) => void): void {
  svg.addEventListener('pointerover', ({ target }) => {
    const pointed = [placeOf(target, 'row'), placeOf(target, 'column')];
    for (const label of svg.querySelectorAll<SVGElement>('.company-labels > text'))
      label.classList.toggle('pointed', pointed.includes(label.dataset['row'] ?? ''));
  });
  svg.addEventListener('pointerleave', () => {
    for (const label of svg.querySelectorAll('.pointed')) label.classList.remove('pointed');
  });
  svg.addEventListener('click', ({ target }) => {
    const place = placeOf(target, 'row');
    if (place !== null) choose(Number(place));
  });
}
