/**
 * The order of characters in Urdu dictionaries, as data. Source: CLDR 48, the `ur` collation over the root collation
 * (read off `Intl.Collator('ur')`, ICU 78), so that stored keys do not change with the engine.
 */

/** Before the digits. */
export const punctuation =
  ' _-‐‒–—―,،؍٫٬;؛:؞!¡?¿؟.…۔·\'‘’‚‛‹›"“”„‟«»()[]{}§¶@*٭/\\&#%٪‰†‡•′″`´^¯¨¸°©®+±÷×<=>¬|¦~¤¢$£¥';

/** Letters in order. Those of one group differ only where all else is the same. */
export const letters =
  'ٱ إ اأ آ ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں وؤ ہۂ ھ ۃ ء یئ ےۓ'.split(' ');

/**
 * Letters that are another letter of the alphabet with ھ written to them (بھ), which follows them and all that begins
 * with them: بھارت comes after بیٹا.
 */
export const aspirated = 'بپتٹجچدڈرڑکگلمنںوی';
export const aspiration = 'ھ';

/**
 * Letters of other keyboards, sorted with the Urdu letter they stand for. CLDR files them after ے as foreign letters,
 * which would part two copies of one title.
 */
export const standIns: Readonly<Record<string, string>> = {
  '\u064A': 'ی',
  '\u0649': 'ی',
  '\u0643': 'ک',
  '\u0647': 'ہ',
  '\u06D5': 'ہ',
  '\u06C0': 'ۂ',
  '\u0629': 'ۃ',
};

/** Combining marks from the lightest to the heaviest: they count only where the letters are the same. */
export const marks =
  '\u0652\u064E\u0650\u064F\u0670\u0656\u0657\u064B\u064D\u064C\u0654\u0651\u0658\u0653\u0655\u065F' +
  '\u0301\u0300\u0306\u0302\u030C\u030A\u0308\u030B\u0303\u0307\u0327\u0328\u0304';
