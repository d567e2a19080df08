/** What axe finds wrong in a window. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** Success criteria of WCAG 2.2, levels A and AA, as axe calls them. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

interface Rules {
  /** Rules and no others; `usual` is what axe looks for of itself, WCAG and good practice. */
  readonly only?: readonly string[] | 'usual';
  /** Rules to look for besides, or to leave out. */
  readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
}

/** Resolves when what moves in the window, and ends, has ended: a colour on its way from one theme to another is neither's. */
async function atRest(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/**
 * Violations of WCAG, or of other rules, in a part of the window (a selector), or in the whole of it.
 *
 * axe runs whole in the page and stays there for the next run, gathers only what is wrong, and does not fetch the style
 * sheets once more (rules that ask for them are off of themselves): a tab of its own for each run, as is usual, takes
 * eight times as long.
 */
export async function found(
  page: Page,
  part?: string,
  { only = wcag, rules = {} }: Rules = {},
): Promise<Violation[]> {
  await page.evaluate(atRest);
  const stays = page.frames().length === 1 && (await page.evaluate(() => 'axe' in window));
  const axe = new AxeBuilder(stays ? { page, axeSource: ';' } : { page }).setLegacyMode(true);
  if (part !== undefined) axe.include(part);
  axe.options({
    resultTypes: ['violations'],
    preload: false,
    rules: { ...rules },
    ...(only === 'usual' ? {} : { runOnly: [...only] }),
  });
  return (await axe.analyze()).violations;
}

/** A violation in words: its rule, and where. */
export const inWords = ({ id, nodes }: Violation): string =>
  `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;

/** What is found, in words. */
export const violations = async (page: Page, part?: string, rules?: Rules): Promise<string[]> =>
  (await found(page, part, rules)).map(inWords);

/** What the bar that sticks covers in part, where the page happens to stand, is no target that is too small. */
export const isCoveredInPart = ({ id, nodes }: Violation): boolean =>
  id === 'target-size' &&
  nodes.every(({ any }) => any.some(({ data }) => data?.messageKey === 'partiallyObscured'));
