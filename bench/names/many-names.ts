/** Ten thousand people who do not exist, and an article in which some of them are misspelt: for measuring time. */
import type { Name } from '../../core/names/model.ts';
import { between, pick, randomOf, type Random } from '../search/random.ts';
import { commonWordList } from '../../core/names/common-word-list.ts';

const onsets = [...'بپتٹجچحخدڈرزسشفقکگلمنوہی', 'کر', 'گر', 'پر', 'تر', 'شو', 'کھ', 'بھ'];
const vowels = ['ا', 'و', 'ی', 'ے', '', 'یو', 'ائی'];
const endings = ['ن', 'ر', 'ل', 'وف', 'سکی', 'نکو', 'ان', 'یان', 'زئی', 'پور', 'ٹن', 'برگ', 'ا', 'ی'];

const madeWord = (random: Random): string =>
  Array.from({ length: between(random, 1, 3) }, () => pick(random, onsets) + pick(random, vowels)).join('') +
  pick(random, endings);

const commonWords = commonWordList.trim().split(/\s+/u);

/** As many people, each with a full name, a surname and another spelling of that. The same each time. */
export function manyNames(count: number): Name[] {
  const random = randomOf(4, count);
  return Array.from({ length: count }, (_, at): Name => {
    const [given, surname] = [madeWord(random), madeWord(random)];
    return {
      id: `p${at}`,
      origin: 'own',
      kind: 'person',
      spellings: [`${given} ${surname}`, surname, misspelt(surname)].map((text, number) => ({
        id: `p${at}-${number}`,
        language: 'ur',
        text,
        origin: 'own',
        off: false,
        note: '',
        isWord: false,
      })),
      about: { ur: '', en: '' },
      romanisation: '',
      note: '',
    };
  });
}

/** A spelling with another vowel inside. */
const misspelt = (word: string): string => `${word.slice(0, 2)}ی${word.slice(2)}`;

/** A text of as many words, one in twenty a misspelt name. */
export function articleOf(words: number, names: readonly Name[]): string {
  const random = randomOf(5, words);
  return Array.from({ length: words }, (_, at) => {
    if (at % 20 === 7) return misspelt(pick(random, names).spellings[1]?.text ?? '');
    // Every sixth is no common word, as in real text.
    if (at % 6 === 3) return madeWord(random);
    return at % 15 === 14 ? '۔' : pick(random, commonWords);
  }).join(' ');
}
