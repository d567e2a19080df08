/** Colours as the screen mixes and the eye tells them: sRGB channels of 0–1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** `#rrggbb`. Throws on anything else. */
export function colourOf(hex: string): Colour {
  if (!/^#[0-9a-f]{6}$/iu.test(hex)) throw new Error(`not #rrggbb: ${hex}`);
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

const each = (of: Colour, map: (channel: number, index: 0 | 1 | 2) => number): Colour => [
  map(of[0], 0),
  map(of[1], 1),
  map(of[2], 2),
];

/** A colour painted over another; `share` of 0–1 of it. As browsers do it, on the sRGB values themselves. */
export const over = (top: Colour, share: number, under: Colour): Colour =>
  each(top, (channel, index) => channel * share + under[index] * (1 - share));

const linear = (colour: Colour): Colour =>
  each(colour, (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));

/** WCAG 2.2, relative luminance. */
export function luminance(colour: Colour): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio: 1–21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Oklab (Ottosson 2020; CSS Color 4, 9.2). */
function oklab(colour: Colour): readonly [number, number, number] {
  const [r, g, b] = linear(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How far two colours look apart: ΔE of Oklab (CSS Color 4, 17.2), of which .02 is just noticeable. */
export function apart(one: Colour, other: Colour): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

type Matrix = readonly [Colour, Colour, Colour];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const missing = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<string, Matrix>;
export type Sight = keyof typeof missing;

/** The colour as eyes without one kind of cone see it. */
export function seenBy(sight: Sight, colour: Colour): Colour {
  const light = linear(colour);
  const rows: Matrix = missing[sight];
  const mixed: Colour = [dot(rows[0], light), dot(rows[1], light), dot(rows[2], light)];
  return each(mixed, (channel) => {
    const clipped = Math.min(1, Math.max(0, channel));
    return clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
  });
}

const dot = (row: Colour, of: Colour): number => row[0] * of[0] + row[1] * of[1] + row[2] * of[2];
