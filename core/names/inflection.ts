/** Words that are made from a name by an ending and are not the name: روسی of روس, امریکیوں of امریکہ. */
import type { Language } from '../articles/language.ts';

/** Endings of adjectives, of people, of plurals, under the name key (where a final ں is ن). */
const urduEndings = 'ی یی یوں یون وں ون یاں یان ین ات یت انہ وی یہ ستان ستانی'.split(' ');

const englishEndings = 'n ns an ian ans ians ese i is ish s ism ist ists'.split(' ');

/** True where `made` is `name` with an ending; an ہ or ا at the end of the name gives way to it. */
function isMadeFrom(name: string, made: string): boolean {
  const base = name.replace(/[ہا]$/u, '');
  // البانیہ, البانی
  if (made === base && made !== name && made.endsWith('ی')) return true;
  return [name, base].some(
    (base) =>
      base.length > 1 &&
      // کرزی and کرزئی are one name.
      !base.endsWith('ی') &&
      made.startsWith(base) &&
      urduEndings.includes(made.slice(base.length)),
  );
}

/** True where one of the two, each with its words joined and under the name key, is made from the other. */
export function isDerived(one: string, other: string, language: Language): boolean {
  if (language === 'ur') return isMadeFrom(one, other) || isMadeFrom(other, one);
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) && englishEndings.includes(long.slice(short.length));
}

/** Endings are no longer than this. UTF-16 units. */
const longestEnding = Math.max(...[...urduEndings, ...englishEndings].map((ending) => ending.length));

/** True where a word, under the name key, is made from one of the names: Russian where Russia is known. */
export function isDerivedFromAny(
  made: string,
  names: Pick<ReadonlySet<string>, 'has'>,
  language: Language,
): boolean {
  for (let length = made.length; length > 1 && length >= made.length - longestEnding; length -= 1) {
    const base = made.slice(0, length);
    const whole = language === 'ur' ? [base, `${base}ہ`, `${base}ا`] : [base];
    if (whole.some((name) => name !== made && names.has(name) && isDerived(name, made, language)))
      return true;
  }
  return false;
}
