/** What is left of the ink of letters: two pictures of the same page, compared pixel by pixel in a page of its own. */
import type { Page } from 'playwright/test';

/** In CSS pixels of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Ink {
  /** Pixels that letters fill in the first picture. */
  readonly letters: number;
  /** Of these, those that are no longer ink in the second. */
  readonly lost: number;
}

/** Computed CSS colours. */
export interface Colours {
  readonly ink: string;
  readonly paper: string;
}

/**
 * As much of a pixel as a letter must fill to count, and as far from ink as it may stray, of the way from ink to paper;
 * and how many pixels off it may stand in the second picture.
 */
const strict = { filled: 0.85, strayed: 0.25, shifted: 0 };
export type Limits = typeof strict;

/** Ink in each box of two pictures (PNG) of one size. `page` may read `data:` addresses: a blank one. */
export function compareInk(
  page: Page,
  bare: Buffer,
  marked: Buffer,
  boxes: readonly Box[],
  colours: Colours,
  limits: Limits = strict,
): Promise<Ink[]> {
  return page.evaluate(
    async ({ bare, marked, boxes, colours, limits }) => {
      const [one, other] = await Promise.all(
        [bare, marked].map(async (picture) => {
          const bitmap = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${picture}`)).blob(),
          );
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      const [ink, paper] = [colours.ink, colours.paper].map((css) => {
        const context = new OffscreenCanvas(1, 1).getContext('2d')!;
        context.fillStyle = css;
        context.fillRect(0, 0, 1, 1);
        return context.getImageData(0, 0, 1, 1).data;
      });
      if (!one || !other || !ink || !paper) throw new Error('two pictures, two colours');
      const { width, height } = one;
      if (width !== other.width || height !== other.height) throw new Error('pictures of different sizes');
      const way = [0, 1, 2].map((channel) => ink[channel]! - paper[channel]!);
      const length = Math.hypot(...way);
      return boxes.map((box) => {
        let letters = 0;
        let lost = 0;
        for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, box.y + box.height); y += 1) {
          for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, box.x + box.width); x += 1) {
            const at = 4 * (y * width + x);
            let filled = 0;
            for (let channel = 0; channel < 3; channel += 1)
              filled += ((one.data[at + channel]! - paper[channel]!) * way[channel]!) / length ** 2;
            if (filled < limits.filled) continue;
            letters += 1;
            let nearest = Infinity;
            for (let down = -limits.shifted; down <= limits.shifted; down += 1)
              for (let right = -limits.shifted; right <= limits.shifted; right += 1) {
                if (y + down < 0 || y + down >= height || x + right < 0 || x + right >= width) continue;
                let strayed = 0;
                for (let channel = 0; channel < 3; channel += 1)
                  strayed += (other.data[at + 4 * (width * down + right) + channel]! - ink[channel]!) ** 2;
                nearest = Math.min(nearest, Math.sqrt(strayed));
              }
            if (nearest > limits.strayed * length) lost += 1;
          }
        }
        return { letters, lost };
      });
    },
    { bare: bare.toString('base64'), marked: marked.toString('base64'), boxes, colours, limits },
  );
}
