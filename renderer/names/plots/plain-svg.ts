/** Makes a drawing of the plotting library fit for the window. */

/**
 * Takes out what the window's policy forbids and what only repeats the style sheet: the style element that the library
 * puts into each drawing. Call it before the drawing comes into the document.
 */
export function plainSvg(drawn: SVGSVGElement | HTMLElement): SVGSVGElement {
  if (!(drawn instanceof SVGSVGElement)) throw new TypeError('a drawing without legends is an svg element');
  for (const style of drawn.querySelectorAll('style')) style.remove();
  return drawn;
}
