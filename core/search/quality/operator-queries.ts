/** Queries for each operator and field, in both languages, alone and combined. */
import type { QualityQuery } from './model.ts';

const all = (of: string, queries: readonly string[], ...must: string[]): QualityQuery[] =>
  queries.map((query) => ({ query, must, mustNot: 'others', of }));

const shrimp = {
  2023: ['published-sahil'],
  march: ['published-harbour', 'dated-march-end'],
  beforeMarch14: ['published-sahil-again', 'published-kohsar'],
  later: ['dated-april', 'dated-year-end'],
  2025: ['dated-next-year'],
};
const inUrdu = (ids: readonly string[]): string[] => ids.filter((id) => id !== 'published-harbour');

/** Any pairing of quotation marks. */
const marks = ['""', '“”', '”“', '„“', '‘‘ ’’', '’’ ‘‘', '«»', "''", '”"', '"“', '‘’', "'' ''"];
const quoted = (text: string, pair: string): string => {
  const [open = '', close = ''] = pair.includes(' ') ? pair.split(' ') : [...pair];
  return `${open}${text}${close}`;
};

export const operatorQueries: readonly QualityQuery[] = [
  ...all('all words', ['نیلم یاقوت', 'یاقوت نیلم', 'نیلم  یاقوت', 'نیلم، یاقوت'], 'gems-both'),
  ...all('OR', ['نیلم OR زمرد', 'زمرد OR نیلم'], 'gems-both', 'gems-sapphire', 'gems-emerald'),
  ...all('|', ['نیلم | زمرد', 'نیلم|زمرد'], 'gems-both', 'gems-sapphire', 'gems-emerald'),
  ...all('OR of three', ['نیلم OR زمرد OR یاقوت'], 'gems-both', 'gems-sapphire', 'gems-emerald', 'gems-ruby'),
  ...all('OR binds before AND', ['نیلم OR زمرد وادی', 'وادی زمرد OR نیلم'], 'gems-sapphire'),
  ...all('OR binds before AND', ['نیلم OR زمرد یاقوت OR ہنر'], 'gems-both', 'gems-emerald'),
  ...all('-', ['نیلم -یاقوت', '-یاقوت نیلم'], 'gems-sapphire'),
  ...all('- of a stem', ['گلوکارہ OR اوپیرا -گلوکاراؤں'], 'hyphen', 'hyphen-one'),
  ...all('- within a word is a hyphen', ['ہیر-رانجھا', 'ہیر رانجھا'], 'hyphen'),
  ...all('- after a space', ['ہیر -رانجھا'], 'hyphen-one'),
  ...all('- of a phrase', ['نیلم -"یاقوت کی نمائش"'], 'gems-sapphire'),
  ...all(
    '- of a field',
    ['جھینگے -source:ساحل after:2023 before:2024-04'],
    'published-kohsar',
    'dated-march-end',
  ),
  ...all('- with OR', ['یاقوت OR زمرد -سرنگ'], 'gems-both', 'gems-emerald'),
  ...marks.flatMap((pair) =>
    all(`phrase between ${pair}`, [quoted('سرخ چراغ', pair)], 'phrase-exact', 'phrase-comma'),
  ),
  ...all(
    'words of a phrase, no phrase',
    ['سرخ چراغ'],
    'phrase-exact',
    'phrase-reversed',
    'phrase-apart',
    'phrase-lines',
    'phrase-comma',
    'phrase-inflected',
  ),
  ...all('a phrase with other words', ['"سرخ چراغ" ڈبے', 'ڈبے "سرخ چراغ"'], 'phrase-exact'),
  ...all('a phrase does not cross lines', ['"رنگ سرخ"'], 'phrase-lines'),
  ...all('a phrase folds', ['"سر\u064Fخ چراغ"'], 'phrase-exact', 'phrase-comma'),
  ...all('a phrase OR a word', ['"چراغ سرخ" OR زمرد'], 'phrase-reversed', 'gems-emerald'),
  ...all('wild at the end', ['عنبر*', 'عن\u064Eبر*'], 'wild-zafran', 'wild-anbar'),
  ...all('wild at the end, wider', ['عن*'], 'wild-zafran', 'wild-anbar', 'wild-middle'),
  ...all('wild in the middle', ['عن*ت', 'عنک*وت', 'ع*کبو*'], 'wild-middle'),
  ...all('wild, no letters for the star', ['عنبربار*'], 'wild-zafran'),
  ...all('wild in English', ['shrim*', 'SHRI*P'], 'published-harbour'),
  ...all(
    'fuzzy: a letter more, less, other, two exchanged',
    ['مرغزاار~', 'مرغزر~', 'مرغذار~', 'مرغازر~', 'مرغزار~'],
    'fuzzy-target',
  ),
  ...all('fuzzy: two edits are too many', ['مرغذر~', 'رغزا~']),
  ...all('fuzzy in English', ['shrmip~', 'shrimps~'], 'published-harbour'),
  ...all(
    'exact spelling',
    ['=چراغ'],
    'phrase-exact',
    'phrase-reversed',
    'phrase-apart',
    'phrase-lines',
    'phrase-comma',
  ),
  ...all('exact spelling, no stem', ['=چراغوں'], 'phrase-inflected'),
  ...all('exact spelling of several words', ['="نقطۂ نظر"', '=“نقطۀ نظر”'], 'izafat-composed'),
  ...all('exact spelling of several words', ['="نقطہ نظر"']),
  ...all('title', ['title:سرما', 'عنوان:سرما', 'title:timetable', 'عنوان:اوقات'], 'title-timetable'),
  ...all('title with a phrase', ['title:"اوقات نامہ"', 'عنوان:”اوقات نامہ“'], 'title-timetable'),
  ...all(
    'title, written any way',
    ['Title:سرما', 'TITLE:سرما', 'title: سرما', 'عنوان: سرما'],
    'title-timetable',
  ),
  ...all('text', ['text:=اوقات', 'متن:سرما', 'text:سرما', 'متن:"اوقات نامہ"'], 'text-timetable'),
  ...all('translation', ['translation:timetable', 'ترجمہ:timetable'], 'cell-timetable'),
  ...all('translation', ['translation:winter', 'ترجمہ:winter'], 'text-timetable'),
  ...all('any place', ['timetable'], 'title-timetable', 'cell-timetable'),
  ...all('any place', ['اوقات نامہ'], 'title-timetable', 'text-timetable'),
  ...all('- of a place', ['timetable -title:timetable', 'timetable -عنوان:timetable'], 'cell-timetable'),
  ...all(
    'source',
    ['source:ساحل', 'ماخذ:ساحل', 'source:"روزنامہ ساحل"', 'ماخذ:"روزنامہ ساحل"'],
    'published-sahil',
    'published-sahil-again',
  ),
  ...all(
    'source, a word of several',
    ['source:کہسار', 'ماخذ:کہسار', 'source:harbour OR source:کہسار -shrimp'],
    'published-kohsar',
  ),
  ...all('source, case', ['source:harbour', 'ماخذ:HARBOUR'], 'published-harbour'),
  ...all('source with words', ['جھینگے source:ساحل برآمد'], 'published-sahil'),
  ...all('source OR source', ['source:کہسار OR source:harbour'], 'published-kohsar', 'published-harbour'),
  ...all(
    'before, exclusive',
    ['جھینگے before:2024', 'جھینگے پہلے:2024', 'جھینگے پہلے:۲۰۲۴'],
    ...shrimp[2023],
  ),
  ...all('before a day, exclusive', ['جھینگے before:2024-03-13'], ...shrimp[2023], 'published-sahil-again'),
  ...all(
    'before a month',
    ['جھینگے before:2024-04', 'جھینگے پہلے:2024-04'],
    ...shrimp[2023],
    ...shrimp.beforeMarch14,
    ...inUrdu(shrimp.march),
  ),
  ...all(
    'after, inclusive',
    ['جھینگے after:2025', 'جھینگے بعد:2025', 'جھینگے بعد:٢٠٢٥', 'after:2025-01-01 جھینگے'],
    ...shrimp[2025],
  ),
  ...all('after a day, inclusive', ['after:2024-03-14 before:2024-04'], ...shrimp.march),
  ...all(
    'after a month',
    ['after:2024-04 before:2025 جھینگے', 'جھینگے بعد:2024-04 پہلے:2025'],
    ...shrimp.later,
  ),
  ...all('only dated articles are before or after', ['جھینگے after:1900 before:2023']),
  ...all('tag', ['tag:توانائی', 'ٹیگ:توانائی', 'tag:توانا\u064A\u0654ی'], 'tagged-fuel', 'tagged-fuel-too'),
  ...all('tag, folded', ['tag:energy', 'ٹیگ:ENERGY'], 'tagged-fuel-too'),
  ...all('tag of several words', ['tag:"ہوا کی چکی"', 'ٹیگ:"ہوا کی چکی"'], 'tagged-fuel'),
  ...all('tag with a word', ['tag:توانائی شمسی'], 'tagged-fuel-too'),
  ...all('- of a tag', ['پن -tag:energy'], 'tagged-fuel'),
  ...all('note', ['note:مسودہ', 'نوٹ:مسودہ', 'note:مسودے'], 'tagged-fuel', 'tagged-arabic'),
  ...all('note, its quote', ['note:شمسی'], 'tagged-fuel-too'),
  ...all('note, in English, by stem', ['note:reports', 'نوٹ:coal'], 'tagged-fuel-too'),
  ...all('note of several words', ['note:"مسودہ ایڈیٹر"'], 'tagged-fuel'),
  ...all(
    'name',
    ['name:"North Korea"', 'نام:"شمالی کوریا"', 'نام:”North Korea“'],
    'name-korea-ur',
    'name-korea-en',
  ),
  ...all('name of one word', ['name:امریکہ', 'نام:US'], 'name-us-country', 'name-us-ur'),
  ...all('name with a word', ['name:"شمالی کوریا" پتنگ'], 'name-korea-ur'),
  ...all('a place and a date', ['متن:جھینگے after:2024-12 before:2025'], 'dated-year-end'),
  ...all('a source, a date and a word', ['ماخذ:ساحل بعد:2024 جال'], 'published-sahil-again'),
  ...all(
    'marks of direction around it',
    ['\u200Fنیلم -یاقوت\u200F', '\u202Bنیلم -یاقوت\u202C', '\u2067نیلم -یاقوت\u2069', 'نیلم \u200F-یاقوت'],
    'gems-sapphire',
  ),
  ...all(
    'marks of direction around it',
    ['\u200Ftitle:\u200Fسرما\u200F', '\u200Eعنوان:سرما\u200E'],
    'title-timetable',
  ),
  ...all('marks of direction around it', ['\u200F"سرخ چراغ"\u200F'], 'phrase-exact', 'phrase-comma'),
];
