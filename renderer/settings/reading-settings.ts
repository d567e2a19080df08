/** The part of the settings that the reading settings show. */
import { defaultSettings } from '#core/settings/choices.ts';
import type { Settings } from '#core/settings/model.ts';

const keys = [
  'theme',
  'urduFace',
  'urduSize',
  'urduLineHeight',
  'urduWordSpacing',
  'englishFace',
  'englishSize',
  'measure',
  'digits',
  'noteDensity',
] as const;

/** As they come: what "reset" goes back to. The interface's language and what stands open are not touched. */
export function readingDefaults(): Pick<Settings, (typeof keys)[number]> {
  return Object.fromEntries(keys.map((key) => [key, defaultSettings[key]])) as Pick<
    Settings,
    (typeof keys)[number]
  >;
}

/** The quantities with their bounds (the model's) and steps; units as the model has them. */
export const quantities = {
  urduSize: { minValue: 14, maxValue: 48, step: 1 },
  urduLineHeight: { minValue: 1.6, maxValue: 3.4, step: 0.1 },
  urduWordSpacing: { minValue: 0, maxValue: 0.6, step: 0.05 },
  englishSize: { minValue: 12, maxValue: 40, step: 1 },
  measure: { minValue: 30, maxValue: 100, step: 1 },
} as const;
export type QuantityKey = keyof typeof quantities;

/** Below this line height a background covers ink of the line before: highlights become underlines. */
export const tightBelow = 2.4;
