import { useEffect, useRef } from 'react';
import { useSettings } from '../../app/queries.ts';

interface Props {
  /** Draws at a width in pixels. Another function: what it shows has changed. */
  readonly draw: (width: number, box: HTMLElement) => SVGSVGElement;
  /** Id of the words that say what the drawing shows. */
  readonly labelledBy: string;
}

/** A drawing, as wide as there is room. */
export function Drawing({ draw, labelledBy }: Props) {
  const { digits } = useSettings();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    let drawnAt = 0;
    const fit = () => {
      const width = Math.floor(element.clientWidth);
      if (width === 0 || width === drawnAt) return;
      drawnAt = width;
      const drawn = draw(width, element);
      drawn.setAttribute('role', 'img');
      drawn.setAttribute('aria-labelledby', labelledBy);
      element.replaceChildren(drawn);
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [draw, labelledBy]);
  return <div ref={box} className={`plot-box ${digits}-digits`} />;
}
