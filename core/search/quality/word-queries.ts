/** Queries for stop words, for word spacing and for names. */
import type { QualityQuery } from './model.ts';

const all = (of: string, queries: readonly string[], ...must: string[]): QualityQuery[] =>
  queries.map((query) => ({ query, must, mustNot: 'others', of }));

const korea = ['name-korea-ur', 'name-korea-en'];
const us = ['name-us-country', 'name-us-ur'];

export const wordQueries: readonly QualityQuery[] = [
  ...all('a stop word alone', ['کیونکہ'], 'stop-kyunke'),
  ...all('a stop word alone', ['تاکہ'], 'stop-taake'),
  ...all('a stop word alone, in English', ['whose'], 'stop-english'),
  ...all(
    'a stop word beside others may be missing',
    ['تندور', 'تندور اور', 'اور تندور', 'تندور بھی'],
    'stop-beside',
    'stop-beside-with',
  ),
  ...all('stop words alone are all looked for', ['کیونکہ تھا'], 'stop-kyunke'),
  ...all('a phrase keeps its stop words', ['"قصبے کے بوڑھے نے"'], 'stop-phrase'),
  ...all('a phrase keeps its stop words', ['"قصبے کا بوڑھا"'], 'stop-phrase-other'),
  ...all('two words for one, and one for two', ['دوطرفہ', '"دو طرفہ"'], 'spacing-joined', 'spacing-split'),
  ...all('two words that may stand apart', ['دو طرفہ'], 'spacing-joined', 'spacing-split', 'spacing-apart'),
  ...all('ے before a joined word is ی', ['کیساتھ'], 'spacing-ke-saath', 'spacing-kaysaath', 'decomposed'),
  {
    query: 'کے ساتھ',
    must: ['spacing-ke-saath', 'spacing-kaysaath'],
    mustNot: ['stop-kyunke'],
    of: 'joined, of stop words',
  },
  {
    query: 'ساس کے ساتھ',
    must: ['spacing-kaysaath'],
    mustNot: ['spacing-ke-saath'],
    of: 'joined, beside others',
  },
  ...all(
    'two words for one, and one for two',
    ['ہدایتنامہ', 'ہدایت نامہ', '"ہدایت نامہ"', 'ہدایت\u200Cنامہ'],
    'spacing-guidebook',
    'spacing-guidebook-joined',
  ),
  ...all(
    'spacing in English',
    ['wheatfield', 'wheat field', '"wheat field"'],
    'spacing-english',
    'spacing-english-split',
  ),
  ...all(
    'a name of several words, in either script',
    ['شمالی کوریا', 'North Korea', 'north korea', 'NORTH KOREA'],
    ...korea,
  ),
  ...all('a name beside other words', ['شمالی کوریا پتنگ', 'پتنگ North Korea'], 'name-korea-ur'),
  ...all('quoted words are no name', ['"شمالی کوریا"'], 'name-korea-ur'),
  ...all('quoted words are no name', ['"North Korea"'], 'name-korea-en'),
  ...all('a name that is also a word, in capitals', ['US', 'امریکہ', 'امریکا'], ...us),
  { query: 'us', must: ['name-us-pronoun'], mustNot: ['name-us-ur'], of: 'a word that is also a name' },
  ...all(
    'a name with a hyphen',
    ['S-400', 'S400', 'ایس 400', 'ایس-400'],
    'name-weapon',
    'name-weapon-joined',
  ),
  ...all(
    'a name of the reader',
    ['نورینہ شفیع', 'نورینا شفیع', 'Noreena Shafi', 'noreena shafi'],
    'name-own-one',
    'name-own-two',
    'name-own-three',
  ),
  ...all(
    'ں at the end, in names only',
    ['بندو خان', 'بندو خاں', 'Bundu Khan'],
    'name-nun',
    'name-nun-ghunna',
  ),
  ...all(
    'ئ within and ھ anywhere, in names only',
    ['نائلہ بھٹی', 'نایلہ بھٹی', 'نائلہ بہٹی', 'Naila Bhatti'],
    'name-medial-hamza',
    'name-medial-ye',
  ),
];
