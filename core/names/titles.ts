/**
 * Words that stand before a name and say what it is the name of: titles and callings of people by their field, and what
 * places and organisations are introduced by. Source: our own, from how Urdu and English papers introduce people.
 */
import type { Language } from '../articles/language.ts';
import { termsOf } from '../folding.ts';
import type { NameKind } from './kinds.ts';

/** What a title is a sign of. People of one field keep to it; `any` says only that it is a person. */
export type TitleField =
  | 'politics'
  | 'military'
  | 'law'
  | 'faith'
  | 'letters'
  | 'arts'
  | 'sport'
  | 'learning'
  | 'trade'
  | 'police'
  | 'any';

export interface Title {
  readonly kind: Extract<NameKind, 'person' | 'place' | 'organisation'>;
  readonly field: TitleField | null;
}

const people: Readonly<Record<TitleField, string>> = {
  politics: `
    صدر، نائب صدر، سابق صدر، صدر مملکت، وزیر، وزیر اعظم، وزیراعظم، وزیر خارجہ، وزیر دفاع، وزیر داخلہ، وزیر خزانہ، وزیر تعلیم، وزیر ریلوے، وزیر اطلاعات، وزیر قانون،
    وزیر اعلیٰ، وزیراعلیٰ، وزراء، گورنر، سینیٹر، سفیر، مندوب، ترجمان، رہنما، لیڈر، قائد، قائد اعظم، سیاستدان، سیاست دان، رکن پارلیمنٹ، رکن اسمبلی، اسپیکر،
    سپیکر، چیئرمین، چیئرپرسن، سیکریٹری جنرل، سیکرٹری جنرل، شاہ، بادشاہ، شہنشاہ، ملکہ، شہزادہ، شہزادی، ولی عہد، امیر، سلطان، چانسلر، میئر، کامریڈ، جلاوطن رہنما،
    رہبر، رہبر اعلیٰ، سپریم لیڈر، آمر، نواب، صدارتی امیدوار، خاتون اول، وائسرائے، گورنر جنرل، لارڈ،
    president, vice president, prime minister, premier, minister, foreign minister, defence minister, chancellor, king, queen, prince,
    princess, emperor, sultan, governor, senator, ambassador, secretary, secretary of state, secretary-general, speaker, leader, supreme
    leader, spokesman, spokeswoman, mayor, chairman, lord, congressman, dictator`,
  military: `
    جنرل، جرنیل، کرنل، میجر، میجر جنرل، لیفٹیننٹ جنرل، لیفٹیننٹ، بریگیڈیئر، کیپٹن، ایڈمرل، ایئر مارشل، مارشل، فیلڈ مارشل، آرمی چیف، کمانڈر، سپہ سالار، حوالدار،
    صوبیدار، سپاہی، سالار،
    general, marshal, field marshal, colonel, major, admiral, commander, captain, brigadier, lieutenant`,
  law: `
    جسٹس، چیف جسٹس، جج، وکیل، ایڈووکیٹ، بیرسٹر، اٹارنی جنرل، پراسیکیوٹر، مجسٹریٹ،
    justice, chief justice, judge, prosecutor, attorney general, lawyer`,
  faith: `
    مولانا، مولوی، مفتی، علامہ، امام، آیت اللہ، حجت الاسلام، حضرت، خواجہ غریب نواز، پیر، صوفی، قاری، حافظ، پوپ، پادری، بشپ، پنڈت، مہاتما، بابا، درویش،
    ayatollah, imam, pope, bishop, archbishop, reverend, rabbi, mullah, maulana, mahatma`,
  letters: `
    شاعر، ادیب، نقاد، افسانہ نگار، ناول نگار، مصنف، ڈرامہ نگار، مرثیہ نگار، مزاح نگار، کالم نگار، کالم نویس، صحافی، مترجم، مؤرخ، مورخ، ایڈیٹر، فلسفی،
    poet, novelist, writer, author, playwright, critic, historian, journalist, philosopher`,
  arts: `
    اداکار، اداکارہ، گلوکار، گلوکارہ، موسیقار، مصور، ہدایتکار، ہدایت کار، فنکار، قوال، رقاصہ، خطاط،
    actor, actress, singer, painter, director, composer`,
  sport: `
    کھلاڑی، کپتان، سابق کپتان، کوچ، بولر، باؤلر، فاسٹ بولر، بلے باز، کرکٹر، آل راؤنڈر، وکٹ کیپر، پہلوان، فٹبالر، باکسر، کوہ پیما، اوپنر،
    coach, cricketer, footballer, striker, bowler, batsman, goalkeeper`,
  learning: `
    ڈاکٹر، پروفیسر، سائنسدان، سائنس دان، ماہر، انجینئر، سرجن، محقق، استاد، معلم، طالب علم، طالبہ، ماہر معاشیات،
    professor, scientist, engineer, surgeon`,
  trade: `
    تاجر، صنعتکار، صنعت کار، سیٹھ، دکاندار، ساہوکار، کسان، زمیندار، ڈرائیور، بس ڈرائیور، مستری، باورچی، سربراہ کمپنی، ارب پتی، پاسبان،
    businessman, billionaire, banker, farmer, driver`,
  police: `
    ملزم، مجرم، مقتول، انسپکٹر، ایس ایچ او، کانسٹیبل، ڈی ایس پی، آئی جی، قیدی،
    suspect, inspector, constable`,
  any: `
    جناب، محترم، محترمہ، مسٹر، مس، مسز، میاں، سر، بیگم، بی بی، ملا، سردار، چودھری، چوہدری، رانا، خان بہادر، نامی، بانی، سربراہ، رکن، نوجوان،
    mr, mrs, ms, sir, dame, dr, madam`,
};

const places = `
  شہر، قصبہ، قصبے، گاؤں، صوبہ، صوبے، ضلع، ملک، ریاست، دارالحکومت، دارالخلافہ، علاقہ، علاقے، جزیرہ، جزیرے، دریائے، وادی، بندرگاہ، سرزمین، جمہوریہ، مملکت، کوہ، خلیج، صحرائے،
  city of, republic of, kingdom of, province of, town of, state of`;

const organisations = `
  تنظیم، کمپنی، جماعت، گروپ، ادارے، ادارہ، کالعدم تنظیم، شدت پسند تنظیم، عسکریت پسند تنظیم، تحریک، اخبار، روزنامہ، چینل، یونیورسٹی، بینک، وزارت،
  company, group, organisation, newspaper, party`;

const language = (text: string): Language => (/\p{Script=Arabic}/u.test(text) ? 'ur' : 'en');

const keyOf = (title: string): string =>
  termsOf(title, language(title), 'name')
    .map(({ text }) => text)
    .join(' ');

let table: ReadonlyMap<string, Title> | null = null;

function build(): ReadonlyMap<string, Title> {
  const found = new Map<string, Title>();
  const add = (list: string, title: Title): void => {
    for (const entry of list.split(/[،,]/u)) {
      const key = keyOf(entry);
      if (key !== '' && !found.has(key)) found.set(key, title);
    }
  };
  for (const [field, list] of Object.entries(people))
    add(list, { kind: 'person', field: field as TitleField });
  add(places, { kind: 'place', field: null });
  add(organisations, { kind: 'organisation', field: null });
  return found;
}

/** Words of the longest title. */
const longest = 3;

/** A title that ends before term `at`: what it is a sign of, and how many terms it has. */
export function titleBefore(
  terms: readonly { readonly text: string }[],
  at: number,
): (Title & { readonly length: number }) | null {
  table ??= build();
  for (let length = Math.min(longest, at); length > 0; length -= 1) {
    const words = terms.slice(at - length, at).map(({ text }) => text);
    const title = table.get(words.join(' '));
    if (title !== undefined) return { ...title, length };
  }
  return null;
}

/** Fields of all titles in a text (terms under the name key): of a line about somebody, the fields he is known in. */
export function fieldsIn(terms: readonly { readonly text: string }[]): Set<TitleField> {
  const fields = new Set<TitleField>();
  for (let to = terms.length; to > 0;) {
    const title = titleBefore(terms, to);
    if (title?.field) fields.add(title.field);
    to -= title?.length ?? 1;
  }
  fields.delete('any');
  return fields;
}
