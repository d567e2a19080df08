import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ComparedSentence, leastLikeness, likest, memoryWords, weightOfWord } from './memory.ts';

const plain = () => 1;
const rareButOne = (word: string) => weightOfWord(word === 'نے' ? 900 : 2, 1000);
const words = (text: string) => memoryWords(text, 'ur');
const likeness = (one: string, other: string, weightOf: (word: string) => number = plain) =>
  new ComparedSentence(words(one), weightOf).likeness(words(other));

describe('how like two sentences are', () => {
  const said = 'صدر نے ماسکو میں معاہدے پر دستخط کیے۔';

  it('is all of it, however letters are encoded, and nothing where no word is shared', () => {
    expect(likeness(said, 'صدر نے ماسكو میں معاهدے پر دستخط کیے')).toBe(1);
    expect(likeness(said, 'بارش ہو رہی تھی۔')).toBe(0);
    expect(likeness(said, '…')).toBe(0);
  });

  it('is more for a changed word than for a changed order, and never all', () => {
    const changed = likeness(said, 'صدر نے تہران میں معاہدے پر دستخط کیے۔');
    const shuffled = likeness(said, 'کیے دستخط پر معاہدے میں ماسکو نے صدر');
    expect(changed).toBeGreaterThan(shuffled);
    expect(shuffled).toBeGreaterThan(0);
    expect(likeness('وہ اور وہ اور میں', 'وہ اور میں وہ اور')).toBeLessThan(1);
  });

  it('is more where a rare word is shared than where a common one is', () => {
    expect(likeness(said, 'وزیر ماسکو آئے', rareButOne)).toBeGreaterThan(
      likeness(said, 'وزیر نے بتایا', rareButOne),
    );
  });

  const sentence = fc.array(fc.constantFrom<string[]>('صدر', 'نے', 'کہا', 'ماسکو', 'معاہدہ', 'اور', 'پر'), {
    maxLength: 12,
  });
  const weights = fc
    .record({ صدر: fc.nat(99), نے: fc.nat(99), کہا: fc.nat(99), ماسکو: fc.nat(99), اور: fc.nat(99) })
    .map((holding) => (word: string) => weightOfWord(holding[word as keyof typeof holding] ?? 1, 100));

  it('is the same both ways, from 0 to 1, and 1 for the same words in their order alone', () => {
    fc.assert(
      fc.property(sentence, sentence, weights, (one, other, weightOf) => {
        const score = new ComparedSentence(one, weightOf).likeness(other);
        const back = new ComparedSentence(other, weightOf).likeness(one);
        expect(score).toBeCloseTo(back, 10);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score === 1).toBe(one.length > 0 && one.join(' ') === other.join(' '));
        expect(score === 0).toBe(!one.some((word) => other.includes(word)));
      }),
    );
  });

  it('does not grow when a word that is shared becomes another', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.nat(), (one, other, at) => {
        fc.pre(other.length > 0);
        const changed = other.with(at % other.length, 'نامعلوم');
        const compared = new ComparedSentence(one, plain);
        expect(compared.likeness(changed)).toBeLessThanOrEqual(compared.likeness(other) + 1e-9);
      }),
    );
  });

  it('offers what reaches the cut, likest first', () => {
    const all = [said, 'صدر نے تہران میں معاہدے پر دستخط کیے۔', 'بارش ہو رہی تھی۔', said];
    const found = likest(
      new ComparedSentence(words(said), plain),
      all.map((text, number) => ({ number, words: words(text) })),
    );
    expect(found.map(({ entry }) => entry.number)).toEqual([0, 3, 1]);
    expect(found.every(({ score }) => score >= leastLikeness)).toBe(true);
  });
});
