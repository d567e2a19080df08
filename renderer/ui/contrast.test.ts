/**
 * Every theme is legible: contrasts by WCAG 2.2 (1.4.3, 1.4.6, 1.4.11), computed from the tokens, on everything that text
 * may stand on, a highlight over a highlight included.
 */
import { expect, test } from 'vitest';
import { themes } from '#core/settings/choices.ts';
import { colours } from '#core/notes/colours.ts';
import { apart, contrast, luminance, over, seenBy, type Colour, type Sight } from './testing/colour.ts';
import { colourTokens, shareOf, themesOfTokens, tokensOf } from './testing/tokens.ts';

const surfaces = ['paper', 'paper-raised', 'paper-sunk', 'lit', 'accent-soft'];
const texts = ['ink', 'ink-soft', 'ink-faint', 'accent', 'danger'];

type Ground = readonly [name: string, colour: Colour];

const painted = (theme: string, name: string, share: number, grounds: readonly Ground[]): Ground[] =>
  grounds.map(([ground, colour]) => [`${name} on ${ground}`, over(tokensOf(theme)(name), share, colour)]);

/** What highlights may put behind words: each on the page, and each on another. */
function highlighted(theme: string): Ground[] {
  const token = tokensOf(theme);
  const inked = (grounds: readonly Ground[]) =>
    colours.flatMap((colour) => painted(theme, colour, shareOf('highlight-share', theme), grounds));
  const once = inked(bare(theme));
  // As an underline an ink is whole.
  return [...once, ...inked(once), ...colours.map((colour): Ground => [`line of ${colour}`, token(colour)])];
}

const bare = (theme: string): Ground[] => ['paper', 'lit'].map((name) => [name, tokensOf(theme)(name)]);

/** What finding puts behind words, highlighted or not. */
const found = (theme: string): Ground[] => [
  ...painted(theme, 'found', shareOf('found-share', theme), [...bare(theme), ...highlighted(theme)]),
  ['found, the one in hand', tokensOf(theme)('found')],
];

/** What selecting puts behind words, whatever was there. */
const selected = (theme: string): Ground[] =>
  painted(theme, 'accent', shareOf('selection-share', theme), [
    ...bare(theme),
    ...highlighted(theme),
    ...found(theme),
  ]);

/** The worst of those below the bound. */
function below(bound: number, one: Colour, name: string, on: readonly Ground[]): string[] {
  const worst = on
    .map(([other, colour]) => ({ other, ratio: contrast(one, colour) }))
    .toSorted((a, b) => a.ratio - b.ratio)[0];
  return worst && worst.ratio < bound
    ? [`${name} on ${worst.other}: ${worst.ratio.toFixed(2)} < ${bound}`]
    : [];
}

const high = (theme: string) => theme.startsWith('contrast');
const textBound = (theme: string) => (high(theme) ? 7 : 4.5);
const shapeBound = (theme: string) => (high(theme) ? 4.5 : 3);

test('every theme that can be chosen has its colours, and all have the same', () => {
  expect(themesOfTokens).toEqual(expect.arrayContaining(themes.filter((theme) => theme !== 'system')));
  for (const theme of themesOfTokens) expect(colourTokens(theme)).toEqual(colourTokens('paper'));
});

test.each(themesOfTokens)('%s: text on every surface', (theme) => {
  const token = tokensOf(theme);
  const on = surfaces.map((name) => [name, token(name)] as const);
  const failures = texts.flatMap((name) => below(textBound(theme), token(name), name, on));
  // Tooltips and toasts are the paper turned over; filled buttons have an ink of their own.
  failures.push(
    ...below(textBound(theme), token('paper'), 'paper', [['ink', token('ink')]]),
    ...below(textBound(theme), token('accent-ink'), 'accent-ink', [['accent', token('accent')]]),
  );
  expect(failures).toEqual([]);
});

test.each(themesOfTokens)('%s: words on highlights, found words and the selection', (theme) => {
  const token = tokensOf(theme);
  // Whatever the text's own colour, it is set in full ink there (marks.css); a name in hand in the accent.
  expect([
    ...below(textBound(theme), token('ink'), 'ink', highlighted(theme)),
    ...below(textBound(theme), token('accent'), 'accent', highlighted(theme)),
    ...below(textBound(theme), token('ink'), 'ink', found(theme)),
    // Where more contrast is wished for, the selection is the accent itself, with the ink for it.
    ...below(textBound(theme), token(high(theme) ? 'accent-ink' : 'ink'), 'selected', selected(theme)),
  ]).toEqual([]);
});

// While words are found no text is set back (focus.css).
test.each(themesOfTokens)('%s: text set back on the page and on highlights', (theme) => {
  const grounds = [...bare(theme), ...highlighted(theme)];
  expect(below(textBound(theme), tokensOf(theme)('ink-soft'), 'ink-soft', grounds)).toEqual([]);
});

test.each(themesOfTokens)('%s: name marks, focus rings, borders of controls and icons', (theme) => {
  const token = tokensOf(theme);
  const words = [...highlighted(theme), ...found(theme)];
  const flat = surfaces.map((name) => [name, token(name)] as const);
  const failures = [
    ...below(shapeBound(theme), token('accent'), 'name mark', words),
    ...below(shapeBound(theme), token('ink-soft'), 'uncertain name mark', words),
    ...below(shapeBound(theme), token('accent'), 'focus ring', flat),
    ...below(shapeBound(theme), token('rule-strong'), 'border', flat),
    ...below(shapeBound(theme), token('ink-faint'), 'icon', flat),
    ...below(
      shapeBound(theme),
      over(token('paper'), shareOf('toast-border-share', theme), token('ink')),
      'toast button',
      [['ink', token('ink')]],
    ),
  ];
  expect(failures).toEqual([]);
});

/**
 * How far an ink must look from the paper and from each other ink. Contrast ratios cannot tell this: they know lightness
 * alone, and inks that leave black on them at 4.5:1 are all about as light. ΔE of Oklab is CSS Color 4's measure of
 * difference, .02 of it the least that is seen; a highlight is to be seen at a glance, so it takes three of them, and
 * two for eyes without one kind of cone. A dark ink and its paper look less apart on dark than on light.
 */
const atAGlance = 0.06;
const byFewerCones = 0.04;

test.each(themesOfTokens)('%s: the inks are told from the paper and from each other', (theme) => {
  const token = tokensOf(theme);
  const share = shareOf('highlight-share', theme);
  const inks = colours.map((name) => [name, over(token(name), share, token('paper'))] as const);
  const all = [['paper', token('paper')] as const, ...inks];
  const failures: string[] = [];
  for (const [index, [name, ink]] of all.entries()) {
    for (const [other, colour] of all.slice(index + 1)) {
      if (apart(ink, colour) < atAGlance)
        failures.push(`${name} and ${other}: ${apart(ink, colour).toFixed(3)}`);
      if (name !== 'paper') continue;
      for (const sight of ['protan', 'deutan', 'tritan'] satisfies Sight[]) {
        const seen = apart(seenBy(sight, ink), seenBy(sight, colour));
        if (seen < byFewerCones) failures.push(`${name} and ${other}, ${sight}: ${seen.toFixed(3)}`);
      }
    }
  }
  const sought = over(token('found'), shareOf('found-share', theme), token('paper'));
  for (const [name, ink] of inks) {
    if (apart(sought, ink) < byFewerCones)
      failures.push(`found and ${name}: ${apart(sought, ink).toFixed(3)}`);
  }
  expect(failures).toEqual([]);
});

test('colour mathematics: known values', () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5);
  expect(luminance([1, 0, 0])).toBeCloseTo(0.2126, 5);
  // W3C's example of a grey that just passes on white, #767676: 4.54.
  expect(contrast([0x76 / 255, 0x76 / 255, 0x76 / 255], [1, 1, 1])).toBeCloseTo(4.54, 2);
  expect(apart([0, 0, 0], [1, 1, 1])).toBeCloseTo(1, 3);
  expect(seenBy('deutan', [1, 1, 1])[1]).toBeCloseTo(1, 3);
});
