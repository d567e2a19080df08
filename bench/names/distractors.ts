/** Words that are no spelling of any name of the sets: what is proposed of them is proposed wrongly. */
import { readFileSync } from 'node:fs';
import { commonWordList } from '../../core/names/common-word-list.ts';
import { wordsOfSpelling } from '../../core/names/likeness.ts';

/** How many forms of a list are taken. */
const most = 17_000;

/**
 * The commonest forms of a file (a JSON object of counts by word, or a word and its count a line), or our own words.
 * Words are under no key; those without a letter are left out.
 */
export function readDistractors(file: string | undefined): string[] {
  const words =
    file === undefined ? commonWordList.trim().split(/\s+/u) : commonest(readFileSync(file, 'utf8'));
  return words.filter((word) => wordsOfSpelling(word).length > 0);
}

function commonest(text: string): string[] {
  const counts: [string, number][] = text.trimStart().startsWith('{')
    ? Object.entries(JSON.parse(text) as Record<string, number>)
    : text
        .trim()
        .split('\n')
        .map((line) => {
          const [word = '', count = '0'] = line.split(/\s+/u);
          return [word, Number(count)];
        });
  return counts
    .toSorted((one, other) => other[1] - one[1])
    .slice(0, most)
    .map(([word]) => word);
}
