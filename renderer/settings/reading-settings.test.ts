import { expect, test } from 'vitest';
import { settingsSchema } from '#core/settings/model.ts';
import { quantities, readingDefaults, type QuantityKey } from './reading-settings.ts';

test('a reset is valid and leaves the rest of the settings alone', () => {
  const defaults = readingDefaults();
  expect(settingsSchema.partial().parse(defaults)).toMatchObject(defaults);
  expect(defaults).not.toHaveProperty('interfaceLanguage');
  expect(defaults).not.toHaveProperty('lastArticle');
});

test.each(Object.keys(quantities) as QuantityKey[])('both ends of %s are what the model allows', (key) => {
  const { minValue, maxValue, step } = quantities[key];
  const allowed = (value: number) => settingsSchema.partial().safeParse({ [key]: value }).success;
  expect([minValue, maxValue].map(allowed)).toEqual([true, true]);
  expect([minValue - step, maxValue + step].map(allowed)).toEqual([false, false]);
});
