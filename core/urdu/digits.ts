/** The two ways to write a number. */

/** Any of the three sets (0, ٠, ۰) in ASCII. */
export const toAsciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** ASCII digits as Urdu writes them: ۰۱۲۳۴۵۶۷۸۹. */
export const toUrduDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
