/** What the words around a mention say of whether it is a name at all, and of what kind. Lists: our own, by hand. */
import type { Language } from '../articles/language.ts';
import { hasAlwaysCapital, sentenceHasLowerCase } from './certainty-capitals.ts';
import { between, wordsAfter, wordsBefore, type Standing } from './certainty-standing.ts';
import type { NameKind } from './kinds.ts';
import { isCommonWord } from './common-words.ts';
import { isNameWord } from './name-words.ts';
import { nameTerms } from './spelling-paths.ts';
import { titleBefore } from './titles.ts';

export interface AroundEvidence {
  /** That it is just a word. */
  readonly word: number;
  /** That it is a name, of whatever kind. */
  readonly name: number;
  /** That it is a name of a kind. */
  readonly kinds: Partial<Readonly<Record<NameKind, number>>>;
}

const setOf = (list: string, language: Language): ReadonlySet<string> =>
  new Set(nameTerms(list, language).map(({ text }) => text));

const caseOf = setOf('کا کے کی', 'ur');
const ne = setOf('نے', 'ur');
const men = setOf('میں', 'ur');
const against = setOf('پر', 'ur');
const and = setOf('و', 'ur');
const negations = setOf('بے با', 'ur');
/** Before what is counted, pointed at or owned; names hardly ever follow them. */
const determiners = setOf(
  `یہ ہر ایک کوئی کچھ اسی اپنی اپنے اپنا میری میرے میرا تیری تیرا ہماری ہمارے بہت بڑا بڑی بڑے کتنا کتنی کیا نئی نیا نئے پوری پورا ساری سارا
   دو تین کئی چند بعض تمام`,
  'ur',
);

const placeNouns = setOf(
  `صدر وزیر حکومت فوج فوجی عوام شہر شہروں شہری شہریوں دارالحکومت دارالخلافہ سفیر سفارت سفارتخانے علاقے علاقوں سرحد سرحدی سرحدوں سرزمین دورے دورہ ساحل ساحلی بندرگاہ
   پارلیمان پارلیمنٹ بادشاہ حکمران حکمرانوں حکام معیشت آئین ملکوں ممالک مندوب صوبے صوبہ ضلع ضلعے گورنر وفد دفتر جنوبی شمالی مشرقی مغربی وسطی دیہات باشندے باشندوں تعلقات انتخابات رہائشی آبادی`,
  'ur',
);
const placeVerbs = setOf(
  'جا جانے گئے گئی پہنچے پہنچ پہنچا پہنچی پہنچنے روانہ واپس آئے منتقل فرار بھیجے بھیجا بھیج',
  'ur',
);
const attacks = setOf('حملہ حملے حملوں بمباری پابندیاں پابندی قبضہ قبضے گولہ فضائی میزائل زور', 'ur');
const personNouns = setOf(
  `مطابق بقول والد والدہ والدین بیٹے بیٹی بیٹا بھائی بہن اہلیہ شوہر خاندان وکیل کہنا خیال خطاب بیان ترجمان حامی حامیوں ساتھی ساتھیوں انتقال گرفتاری برسی`,
  'ur',
);
const honorifics = setOf('صاحب صاحبہ جی مرحوم مرحومہ بیگم', 'ur');
const organisationNouns = setOf(
  'سربراہ ترجمان رکن ارکان کارکن کارکنوں مدیر ایڈیٹر نامہ صدر مطابق دفتر اجلاس',
  'ur',
);

/** One kind spoken for by one thing. */
const [sure, strong, some, faint] = [3, 2, 1.5, 0.75];

class Evidence {
  word = 0;
  name = 0;
  readonly kinds: Partial<Record<NameKind, number>> = {};

  add(kind: NameKind, weight: number): void {
    this.kinds[kind] = Math.max(this.kinds[kind] ?? 0, weight);
  }
}

/** @param isMostlyWord its usual sense is the ordinary word, of which more is said than of a name in the same cases. */
export function aroundEvidence(standing: Standing, isMostlyWord: boolean): AroundEvidence {
  const evidence = new Evidence();
  const title = titleBefore(standing.terms.slice(standing.from, standing.at), standing.at - standing.from);
  const isJoined = title !== null && wordsBefore(standing, title.length).length === title.length;
  if (title !== null && isJoined) evidence.add(title.kind, title.kind === 'person' ? sure : strong);
  if (standing.language === 'ur') aroundUrdu(standing, isMostlyWord, evidence);
  else aroundEnglish(standing, evidence);
  return evidence;
}

/** The words that stand beside it as the rest of a person’s name would: that of somebody else, where it is not its own. */
export function namesBeside(standing: Standing): string[] {
  if (standing.language !== 'ur') return [];
  const { terms, at, from } = standing;
  const [before] = titleBefore(terms.slice(from, at), at - from) === null ? wordsBefore(standing, 1) : [];
  const [after] = wordsAfter(standing, 1);
  return [before, after].flatMap((word) => (word !== undefined && isOfPerson(word) ? [word] : []));
}

/** True for a word that people are called by and that is nothing else: no title, no word. */
const isOfPerson = (word: string): boolean =>
  isNameWord(word) &&
  !honorifics.has(word) &&
  !isCommonWord(word, 'ur') &&
  titleBefore([{ text: word }], 1) === null;

function aroundUrdu(standing: Standing, isMostlyWord: boolean, evidence: Evidence): void {
  const [before] = wordsBefore(standing, 1);
  const [after, second] = wordsAfter(standing, 2);
  const weight = (of: number): number => (isMostlyWord ? of / 2 : of);
  if (after !== undefined) {
    // Who does something stands with نے; the world and the times do so too.
    if (ne.has(after)) evidence.name += weight(sure);
    if (men.has(after)) evidence.add('place', weight(strong));
    if (honorifics.has(after)) evidence.add('person', sure);
    if (placeVerbs.has(after)) evidence.add('place', weight(strong));
    if (against.has(after) && second !== undefined && attacks.has(second))
      evidence.add('place', weight(strong));
    if (caseOf.has(after) && second !== undefined) {
      if (placeNouns.has(second)) evidence.add('place', weight(sure));
      if (personNouns.has(second)) evidence.add('person', weight(strong));
      if (organisationNouns.has(second)) evidence.add('organisation', weight(strong));
    }
    if (and.has(after)) evidence.word += some;
  }
  if (before !== undefined) {
    if (determiners.has(before)) evidence.word += some;
    if (negations.has(before)) evidence.word += sure;
    if (and.has(before)) evidence.word += some;
  }
}

const quotes = /["“‘«(]\s*$/u;
const speech = setOf('said says told added warned announced argued', 'en');
const into = setOf('in to from near across within', 'en');

function aroundEnglish(standing: Standing, evidence: Evidence): void {
  const { text, terms, at, from } = standing;
  const written = text.slice(terms[at]?.start ?? 0, terms[standing.after - 1]?.end ?? 0);
  const [before] = wordsBefore(standing, 1);
  const [after] = wordsAfter(standing, 1);
  if (!hasAlwaysCapital(written) && sentenceHasLowerCase(standing)) {
    const isBegun = at > from && !quotes.test(between(standing, at - 1));
    const isCapital = /^\p{Lu}/u.test(written);
    const isAllCapital =
      written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
    if (isAllCapital) evidence.name += sure + some;
    else if (isCapital && isBegun) evidence.name += sure;
  }
  if (after !== undefined && speech.has(after)) evidence.name += strong;
  if (/^['’]s/iu.test(between(standing, standing.after - 1))) evidence.name += faint;
  if (before !== undefined && into.has(before)) evidence.add('place', some);
}
