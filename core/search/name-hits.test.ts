import { describe, expect, it } from 'vitest';
import type { Name } from '../names/model.ts';
import { NameList, nameLimit, namesHolding } from './name-hits.ts';
import { sampleName } from './sample-articles.ts';

const putin = sampleName('putin', 'پیوٹن', 'ولادیمیر پوتن', 'پوتن', 'Putin', 'Vladimir Putin');
const vladivostok = sampleName('vladivostok', 'ولادی ووستوک', 'Vladivostok');
const treaty = sampleName('treaty', 'پوتن پیزشکیان معاہدہ', 'Putin–Pezeshkian treaty');
const zelensky = sampleName('zelensky', 'ولودیمیر زیلنسکی', 'زیلنسکی', 'Zelensky');
const list = new NameList([treaty, zelensky, vladivostok, putin]);
const held = (text: string, typing = false): string[] => namesHolding(list, text.split(' '), typing);

describe('names that hold the words of a query', () => {
  it.each([
    ['زیلنسکی', ['zelensky']],
    ['ولودیمیر زیلنسکی', ['zelensky']],
    ['زیلنسکی ولودیمیر', ['zelensky']],
    ['vladimir', ['putin']],
    ['ولادیمیر', ['putin']],
    ['پِیوٹن', ['putin']],
    ['صدر پوتن', []],
    ['ولاد', []],
    ['', []],
    ['۔', []],
  ])('%s', (text, expected) => expect(held(text)).toEqual(expected));

  it('puts the name that is called so before those that begin so', () => {
    expect(held('putin')).toEqual(['putin', 'treaty']);
    expect(held('پوتن')).toEqual(['treaty', 'putin']);
  });

  it('takes the last word for a beginning while it is typed, and only that', () => {
    expect(held('vlad', true)).toEqual(['vladivostok', 'putin']);
    expect(held('putin vlad', true)).toEqual(['putin']);
    expect(held('vlad putin', true)).toEqual([]);
  });

  it('leaves out spellings that are switched off', () => {
    const off: Name = {
      ...putin,
      spellings: putin.spellings.map((spelling) => ({ ...spelling, off: spelling.text === 'پوتن' })),
    };
    expect(namesHolding(new NameList([off]), ['پوتن'], false)).toEqual(['putin']);
    const all = { ...putin, spellings: putin.spellings.map((spelling) => ({ ...spelling, off: true })) };
    expect(namesHolding(new NameList([all]), ['پوتن'], false)).toEqual([]);
  });

  it('gives so many at the most', () => {
    const many = Array.from({ length: 20 }, (_, index) => sampleName(`n${index}`, `نام ${index}`));
    expect(namesHolding(new NameList(many), ['نام'], false)).toHaveLength(nameLimit);
  });
});
