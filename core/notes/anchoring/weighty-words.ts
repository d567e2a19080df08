/** Words of which one more or fewer turns a short quote into another statement: denials and numbers. */
import type { Language } from '../../articles/language.ts';
import { fold, wordsOf } from '../../folding.ts';

/** Folded units; in a longer quote a corrected figure is an edit like any other. */
const shortQuote = 48;

const denials = {
  ur: 'نہیں نہ مت نا بغیر بلا بنا غیر',
  en: "not no never neither nor none nobody nothing without cannot don't doesn't didn't won't isn't wasn't aren't",
} satisfies Record<Language, string>;

const numbers = {
  ur: `صفر دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس پچیس تیس چالیس پچاس
    ساٹھ ستر اسی نوے سو ہزار لاکھ کروڑ ارب کھرب پہلا پہلی پہلے دوسرا دوسری دوسرے تیسرا تیسری تیسرے چوتھا آدھا آدھی نصف`,
  en: `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first second
    third half`,
} satisfies Record<Language, string>;

const weightyOf = (language: Language): ReadonlySet<string> =>
  new Set(
    `${denials[language]} ${numbers[language]}`.split(/\s+/u).map((word) => fold(word, language, 'loose')),
  );

const weighty: Record<Language, ReadonlySet<string>> = { ur: weightyOf('ur'), en: weightyOf('en') };

function weightyWords(folded: string, language: Language): string {
  return wordsOf(folded)
    .map(({ start, end }) => folded.slice(start, end))
    .filter((word) => /\p{N}/u.test(word) || weighty[language].has(word))
    .join(' ');
}

/** True where two folded texts, a short quote and what may stand for it, differ in a denial or a number. */
export const saysOtherwise = (quote: string, other: string, language: Language): boolean =>
  quote !== other &&
  quote.length <= shortQuote &&
  weightyWords(quote, language) !== weightyWords(other, language);
