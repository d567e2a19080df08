/** Makes a drawing of the plotting library fit for the window. */

/**
 * Takes out what the window's policy forbids, the style element that the library puts into each drawing, and what the
 * library says of groups of marks in English: the drawing as a whole is named by its caption. Call it before the drawing
 * comes into the document.
 */
export function plainSvg(drawn: SVGSVGElement | HTMLElement): SVGSVGElement {
  if (!(drawn instanceof SVGSVGElement)) throw new TypeError('a drawing without legends is an svg element');
  for (const style of drawn.querySelectorAll('style')) style.remove();
  for (const name of ['aria-label', 'aria-description', 'aria-hidden'])
    for (const group of drawn.querySelectorAll(`[${name}]`)) group.removeAttribute(name);
  return drawn;
}
