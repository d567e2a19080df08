import { commonWordList } from '#core/names/common-word-list.ts';
import { pick, type Random } from '../search/random.ts';

const words = commonWordList.trim().split(/\s+/u);

/** A text of 400 words in sentences, like no other: `number` stands in each. */
export const articleText = (random: Random, number: number): string =>
  Array.from({ length: 400 }, (_, at) => (at % 15 === 14 ? `${number} ہے۔` : pick(random, words))).join(' ');
