/** Names that stand in the generated texts: people who do not exist, each with five spellings in two scripts. */
import { between, pick, type Random } from './random.ts';

export interface GeneratedName {
  /** Three Urdu spellings, then two English ones; the commoner first. */
  readonly spellings: readonly string[];
  /** Share of the articles that mention it. */
  readonly share: number;
}

const people = `
  گورباتیف گرباتیف گورباطیف Gorbatyev Gorbatiev
  لیندکوئست لنڈکویسٹ لیندکویسٹ Lindkvist Lindquest
  ماتسوباشی متسوباشی ماٹسوباشی Matsubashi Matsubasi
  درومونڈسن ڈرمنڈسن ڈرومنڈسن Drumondson Drummondsen
  پیترووسکی پیٹروسکی پتروفسکی Petrovsky Petrovskiy
  ہولشتاین ہولسٹائن ہالسٹین Holshtayn Holstain
  کاستیلانو کیسٹیلانو کاسٹلانو Castellano Kastelano
  اوزدمیرلی ازدمیرلی اوزڈمرلی Ozdemirli Ozdamirly
  واسیلنکو وسیلنکو واسلینکو Vasylenko Vasilenko
  بینیدیتی بینڈیٹی بنیدتی Beneditti Benediti
  شمیدہوفر شمٹہوفر شمڈہوفر Schmidhofer Shmidthofer
  یاماگوتی یماگوٹی یاماگوچی Yamagoti Yamagouti
  آندرے+سوخوروف آندری+سخوروف اندرے+سوکھوروف Andrey+Sukhorov Andrei+Suhorov
  مائیکل+تھورنبری میخائل+تھارنبری مائکل+تھرنبری Michael+Thornbury Mikael+Thornberry
  ژانگ+ویمنگ جانگ+وے‌منگ چانگ+ویمینگ Zhang+Weiming Jang+Waiming
  لوئیزا+فرناندش لویسا+فرنینڈس لوئزا+فرنانڈش Luiza+Fernandes Luisa+Fernandesh
  جوزف+آکونکو جوزیف+اکونکوو یوسف+اوکونکو Joseph+Akonkwo Josef+Okonko
  ہنریک+سورنسن ہینرک+سورینسن ہنرک+سورنزن Henrik+Sorensson Henryk+Sorenzen
  کامیلا+دوبوا کمیلا+ڈوبوا کامیلہ+دبوا Camila+Duboa Kamila+Dubua
  ارسلان+بیکتورسن ارسلن+بکتورسن ارصلان+بیکٹورسن Arslan+Bektursun Arsalan+Bektorsun
  نادیہ+الخزرجی نادیا+الخضرجی نادیہ+خزرجی Nadia+Alkhazraji Nadiya+Alkhazragi
  ٹوماس+ویسیلی تھامس+ویزلی توماس+وسیلی Tomas+Vesely Thomas+Veseli
  ویکٹوریا+ستانکو وکٹوریہ+سٹانکو ویکتوریا+ستینکو Viktoria+Stanko Victoria+Stancu
  کیمورا+تاکیشی کمورا+تاکیشی کیمورہ+ٹاکیشی Kimura+Takeshy Kimoora+Takeshi
`;

/** The first is mentioned in every fifth article, each next in fewer: as with real names, to one in five hundred. */
const [most, fewer] = [0.2, 0.82];
/** How often each spelling is the one that is used. */
const cumulativeShares = [0.5, 0.7, 0.85, 0.95, 1];

export const generatedNames: readonly GeneratedName[] = people
  .trim()
  .split('\n')
  .map((line, at) => ({
    spellings: line
      .trim()
      .split(/\s+/u)
      .map((spelling) => spelling.replaceAll('+', ' ')),
    share: most * fewer ** at,
  }));

/** The mentions of names in one article, each as it is spelt there; an article keeps to one or two spellings. */
export function mentionsFor(random: Random): string[] {
  return generatedNames.flatMap(({ spellings, share }) => {
    if (random() >= share) return [];
    const spelling = () => {
      const at = random();
      return spellings[cumulativeShares.findIndex((upTo) => at < upTo)] ?? spellings[0] ?? '';
    };
    const used = [spelling(), spelling()];
    return Array.from({ length: between(random, 1, 4) }, () => pick(random, used));
  });
}
