/**
 * Whether decoded text can be what someone wrote. Windows-1256 gives every byte a character and UTF-16 nearly every
 * pair of bytes, so that they never fail to decode: the text itself must tell.
 */

/**
 * Share of characters that Urdu and English text is made of: Arabic blocks, Latin with its accents, digits,
 * punctuation, white space. 0 for no text. UTF-16 read in the wrong order, or 8-bit text read as UTF-16, lands in
 * Chinese, private or unassigned blocks instead.
 */
export function familiarShare(text: string): number {
  let familiar = 0;
  for (let i = 0; i < text.length; i += 1) if (isFamiliar(text.charCodeAt(i))) familiar += 1;
  return text.length === 0 ? 0 : familiar / text.length;
}

const isFamiliar = (unit: number): boolean =>
  unit === 0x09 ||
  unit === 0x0a ||
  unit === 0x0d ||
  (unit >= 0x20 && unit < 0x7f) ||
  (unit >= 0xa0 && unit < 0x180) ||
  (unit >= 0x0600 && unit < 0x0700) ||
  (unit >= 0x200b && unit <= 0x2026) ||
  (unit >= 0x2028 && unit <= 0x203a) ||
  (unit >= 0x2066 && unit <= 0x2069) ||
  (unit >= 0xfb50 && unit <= 0xfeff);

/** Letters that make up most of any Arabic-script text; in Urdu news over four letters in five. */
const commonLetters = new Set('اآأإبپتدرزسعقکكگلمنںوؤہهھیيىئے');

/** Of Windows-1256, what hardly occurs in prose: signs, and letters that only other code pages put between words. */
const oddSigns = new Set('‚ƒ„†‡ˆ‰‹›¢£¤¥¦§¨©¬®¯°±²³´µ¶¸¹¼½¾×÷€™Œ');

/** At most this share of the bytes over 0x7F may be odd; a table of prices or a formula stays below it. */
const oddLimit = 0.1;
/** Texts with fewer Arabic letters than this say too little about letter frequencies. */
const enoughLetters = 24;

/**
 * True when text decoded as Windows-1256 reads like text. Checks, on what the bytes over 0x7F became: few odd signs,
 * no accented Latin letters glued to Arabic ones (Latin-1 or Cyrillic bytes give those), and, given enough letters,
 * Arabic-script frequencies: most letters common ones, alef at least one in forty (KOI8 Russian has one in sixty).
 */
export function isPlausibleWindows1256(text: string): boolean {
  let high = 0;
  let odd = 0;
  let arabic = 0;
  let common = 0;
  let alef = 0;
  let previous: Script = 'other';
  for (const char of text) {
    const script = scriptOf(char);
    if (char > '\u007f') high += 1;
    if (oddSigns.has(char)) odd += 1;
    if (previous !== 'other' && script !== 'other' && previous !== script) odd += 1;
    if (script === 'arabic') {
      arabic += 1;
      if (commonLetters.has(char)) common += 1;
      if (char === 'ا') alef += 1;
    }
    previous = script;
  }
  if (odd > high * oddLimit) return false;
  if (arabic < enoughLetters) return true;
  return common / arabic >= 0.6 && alef / arabic >= 0.025;
}

type Script = 'arabic' | 'latin' | 'other';

/** By code unit: a big file asks this millions of times. */
function scriptOf(char: string): Script {
  const unit = char.charCodeAt(0);
  if (unit < 0x41) return 'other';
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 'latin' : 'other';
  if (unit >= 0xc0 && unit < 0x180) return unit === 0xd7 || unit === 0xf7 ? 'other' : 'latin';
  return (unit >= 0x0621 && unit < 0x063f) ||
    (unit > 0x0640 && unit < 0x064b) ||
    (unit > 0x0670 && unit < 0x06d4)
    ? 'arabic'
    : 'other';
}

/** Share of control characters, NUL and white space apart: text has none, a picture or a program many. 0 for no text. */
export function controlShare(text: string): number {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if ((unit > 0 && unit < 0x09) || (unit > 0x0d && unit < 0x20) || unit === 0x7f) controls += 1;
  }
  return text.length === 0 ? 0 : controls / text.length;
}
