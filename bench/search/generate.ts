/** Articles that read like none and are like all: their words, lengths and repetitions are spread as in real prose. */
import { commonWords, latinWords } from './common-words.ts';
import { mentionsFor } from './names.ts';
import { between, pick, randomOf, type Random } from './random.ts';
import { rankOf, wordOf } from './words.ts';

export interface GeneratedArticle {
  readonly title: string;
  readonly publication: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
}

/** One seed for all libraries: whatever is measured is measured on the same texts. */
export const seed = 20_260_701;

/** Words of an article, on average; each has between 250 and 550. */
export const articleLength = 400;
const lengthSpread = 150;

/** Shares of the words of a text. */
const latinShare = 0.012;
const numberShare = 0.01;
const collocationShare = 0.02;
/** Of words that carry a meaning: taken up again from the same article, as a subject is spoken of more than once. */
const repeatedShare = 0.15;
/** Common words up to here bind others; those are not taken up again. */
const bindingRanks = 120;

const publicationCount = 50;
const firstDay = Date.UTC(2005, 0, 1);
const dayCount = 7_500;
const dayLength = 24 * 60 * 60 * 1000;

const seedOfCollocations = 7;
const collocationCount = 1_000;

/** Words that go together: two or three, the same everywhere. */
export const collocations: readonly string[] = Array.from({ length: collocationCount }, (_, at) => {
  const random = randomOf(seedOfCollocations, at);
  const length = between(random, 2, 3);
  return Array.from({ length }, () => wordOf(between(random, bindingRanks, 6_000))).join(' ');
});

const publications: readonly string[] = Array.from(
  { length: publicationCount },
  (_, at) => `روزنامہ ${wordOf(commonWords.length + 40 + 6 * at)}`,
);

/**
 * The article of a number, from 0; the same for ever.
 * @param words how many it has; by default as many as an article of a newspaper.
 */
export function articleOf(number: number, words?: number): GeneratedArticle {
  const random = randomOf(seed, number);
  const length = words ?? between(random, articleLength - lengthSpread, articleLength + lengthSpread);
  const spoken: string[] = [];
  const mentions = mentionsFor(random).map((mention) => ({ mention, at: between(random, 0, length - 1) }));
  const tokens: string[] = [];
  for (let at = 0; at < length; at += 1) tokens.push(token(random, spoken));
  for (const { mention, at } of mentions) tokens[at] = mention;
  const text = paragraphs(random, tokens);
  const title = Array.from({ length: between(random, 4, 9) }, () =>
    random() < 0.6 && spoken.length > 0 ? pick(random, spoken) : wordOf(rankOf(random)),
  );
  return {
    title: [...title, ...mentions.slice(0, 1).map(({ mention }) => mention)].join(' '),
    publication: pick(random, publications),
    date: new Date(firstDay + between(random, 0, dayCount) * dayLength).toISOString().slice(0, 10),
    text,
  };
}

function token(random: Random, spoken: string[]): string {
  const kind = random();
  if (kind < latinShare) return pick(random, latinWords);
  if (kind < latinShare + numberShare) return String(between(random, 1, 2_030));
  // The square makes some of them much commoner than others.
  if (kind < latinShare + numberShare + collocationShare)
    return collocations[Math.floor(random() ** 2 * collocationCount)] ?? '';
  const rank = rankOf(random);
  if (rank <= bindingRanks) return wordOf(rank);
  const word = spoken.length > 0 && random() < repeatedShare ? pick(random, spoken) : wordOf(rank);
  spoken.push(word);
  return word;
}

/** Sentences of 8 to 30 words, paragraphs of 2 to 5 sentences. */
function paragraphs(random: Random, tokens: readonly string[]): string {
  let [text, sentence, paragraph] = ['', between(random, 8, 30), between(random, 2, 5)];
  for (const [at, word] of tokens.entries()) {
    text += word;
    sentence -= 1;
    if (at === tokens.length - 1) text += '۔';
    else if (sentence > 0) text += random() < 0.05 ? '، ' : ' ';
    else {
      paragraph -= 1;
      text += `${random() < 0.05 ? '؟' : '۔'}${paragraph > 0 ? ' ' : '\n'}`;
      if (paragraph === 0) paragraph = between(random, 2, 5);
      sentence = between(random, 8, 30);
    }
  }
  return text;
}
