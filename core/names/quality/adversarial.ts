/**
 * Sentences in which names are hard to find, our own, marked by hand: see `marked-text.ts`. The names are those of
 * `adversarial-names.ts`; words that look like one and are none stand unmarked.
 */
import type { Language } from '../../articles/language.ts';

export interface AdversarialCase {
  /** What it is hard by. */
  readonly by: string;
  readonly language: Language;
  readonly text: string;
  /** The other language beside it, marked as well; null where there is none. */
  readonly beside: string | null;
}

type Line = string | readonly [text: string, beside: string];

export const cases = (by: string, language: Language, lines: readonly Line[]): AdversarialCase[] =>
  lines.map((line) =>
    typeof line === 'string'
      ? { by, language, text: line, beside: null }
      : { by, language, text: line[0], beside: line[1] },
  );

export const adversarialCases: readonly AdversarialCase[] = [
  ...cases('inside another word', 'ur', [
    'روسی اور ایرانی وزرا چینی مہمانوں سے ملے، کسی نے کچھ نہیں بتایا۔',
    'محروسہ علاقوں کے پڑوسی بھی اس فہرست میں ہیں۔',
    '{روس=russia} نے روسیوں کو، {ایران=iran} نے ایرانیوں کو اور {چین=china} نے چینیوں کو واپس بلا لیا۔',
    'شامل ہونے والوں میں شامی بھی تھے اور شامیانے بھی لگے تھے۔',
    'خانہ بدوش قبیلے کے خاندان نے خانقاہ کا رخ کیا۔',
    'بیلاروس کا نام فہرست میں نہیں، {روس=russia} کا ہے۔',
    'کشمیری شالیں {کشمیر=kashmir} ہی میں بنتی ہیں۔',
    'امریکی سفیر نے {امریکہ=us} واپسی کی تصدیق کی۔',
  ]),
  ...cases('attached case words', 'ur', [
    '{روس=russia}سے آنے والی گیس مہنگی ہو گئی۔',
    'مبصرین {ایران=iran}کے موقف سے متفق نہیں۔',
    'وفد {امریکہ=us}کو روانہ ہوا اور {پیوٹن=putin}نے خط بھیجا۔',
    'یہ راستہ {بیجنگ=beijing}تک جاتا ہے۔',
    'پارسے پھل اور پیرس کے عطر کا ذکر نہ کریں، یونیسکو کا بھی نہیں۔',
    '{پاکستان=pakistan}میں بارش ہوئی، یاسمین گھر پر رہی۔',
    '{کشمیر=kashmir}پر بات ہوئی اور {لبنان=lebanon}‌کے حالات پر بھی۔',
    'جاننے والے جانتے ہیں کہ خانے میں کیا رکھا ہے۔',
  ]),
  ...cases('joined and split spacing', 'ur', [
    'نئی {پارٹنرشپ=partnership} اور پرانی {پارٹنر شپ=partnership} میں فرق ہے۔',
    'وزیر اعظم {نیتنیاہو=netanyahu} سے پہلے {نیتن یاہو=netanyahu} کا نام یوں لکھا جاتا تھا۔',
    'وزیر اعظم {شہبازشریف=shehbaz} نے {نوازشریف=nawaz} سے مشورہ کیا۔',
    '{نیو یارک=new-york} اور {نیویارک=new-york} ایک ہی شہر ہیں۔',
    '{سینٹ پیٹرز برگ=petersburg} میں میلہ لگا۔',
    '{اقوامِ متحدہ=un} کی رپورٹ {اقوام‌متحدہ=un} کے دفتر سے جاری ہوئی۔',
    '{پیپلزپارٹی=peoples-party} نے جلسہ کیا، {مال دیپ=maldives} نے وفد بھیجا۔',
    'نہ رو، نہرو کی طرح سوچ۔',
  ]),
  ...cases('marks and punctuation', 'ur', [
    '«{رُوس=russia}»، ’’{اِیران=iran}‘‘ اور ({چین=china})!',
    '{روس=russia}-{ایران=iran} تجارت اور {روس=russia}–{چین=china} تعلقات',
    '{روس=russia}،{ایران=iran}،{چین=china}؛{لبنان=lebanon}۔',
    '{خامنہ‌ای=khamenei} نے کہا، {علی خامنہ ای=khamenei} کا پیغام پڑھا گیا۔',
    '{ڈبلیو ایچ او=who} نے خبردار کیا؛ {عالمی ادارۂ صحت=who} نے تصدیق کی۔',
    '{اے۔ کیو۔ خان=aq-khan} اور {اے کیو خان=aq-khan} ایک ہی شخص کے نام ہیں۔',
    '{جے۔ڈی۔ وینس=vance} نے حلف اٹھایا۔',
    'انھوں نے {پیـــوٹن=putin} کا نام کشیدہ لکھا اور {ﺍﯾﺮﺍﻥ=iran} کا پرانے حرفوں میں۔',
  ]),
  ...cases('line breaks', 'ur', [
    'اس نے کہا کہ ولادیمیر\n{پیوٹن=putin} آئیں گے۔',
    'فہرست:\n{روس=russia}\n{ایران=iran}\n{شمالی کوریا=north-korea}',
    'شمالی\n{کوریا=korea} کی سرحد',
  ]),
  ...cases('overlap', 'ur', [
    '{اقوام متحدہ کی سلامتی کونسل=security-council} کا اجلاس {اقوام متحدہ=un} کے صدر دفتر میں ہوا۔',
    '{روس ایران معاہدہ=war-treaty} {روس=russia} اور {ایران=iran} نے مل کر لکھا۔',
    '{شمالی کوریا=north-korea} نے جزیرہ نما {کوریا=korea} میں میزائل داغا۔',
    '{پاکستان پیپلز پارٹی=peoples-party} {پاکستان=pakistan} کی بڑی جماعت ہے۔',
    '{نیو یارک=new-york} یونیورسٹی میں بحث ہوئی، {یارک یونیورسٹی=york-university} میں نہیں۔',
    '{مصطفیٰ کمال اتاترک=ataturk} کو پہلے صرف {مصطفیٰ کمال=ataturk} کہا جاتا تھا۔',
  ]),
  ...cases('شام', 'ur', [
    '{شام=syria} کے صدر نے {لبنان=lebanon} کا دورہ کیا۔',
    'کل شام تیز بارش ہوئی اور شام چار بجے بجلی چلی گئی۔',
    'شام کے وقت چائے پینا ان کا معمول تھا۔',
    'صبح و شام یہی ذکر رہتا ہے۔',
    'جنگ سے اجڑے {شام=syria} میں {دمشق=damascus} سے حلب تک تعمیر نو شروع ہوئی۔',
    'جمعے کی شام وہ {دمشق=damascus} سے روانہ ہوئے۔',
    'وہ شام کو گھر لوٹا تو دروازہ کھلا تھا۔',
    '{لبنان=lebanon}، {شام=syria} اور {ایران=iran} نے مشترکہ اعلامیہ جاری کیا۔',
    'غزلوں کی ایک شام منائی گئی جس میں سبھی شاعر آئے۔',
    ['{شام=syria} کا ذکر آیا تو وہ چپ ہو گئے۔', 'They fell silent when {Syria=syria} was mentioned.'],
    ['شام ڈھلی تو پرندے لوٹ آئے۔', 'As evening fell the birds came back.'],
    'شام ہوتے ہی بازار بند ہو گئے۔',
  ]),
  ...cases('مغرب', 'ur', [
    'مغرب کی نماز کے بعد جلسہ شروع ہوا۔',
    '{مغرب=west} نے {روس=russia} پر نئی پابندیاں لگا دیں۔',
    'سورج مغرب میں ڈوبتا ہے اور ہوا مشرق سے مغرب کو چل رہی تھی۔',
    '{مغرب=west} کے ملکوں کو اس معاہدے پر تشویش ہے۔',
    'نماز مغرب ادا کی گئی۔',
    'ہمارے دانشور {مغرب=west} سے مرعوب ہیں۔',
  ]),
  ...cases('چین', 'ur', [
    '{چین=china} نے نئے طیارے خریدے۔',
    'اسے ایک پل چین نہ آیا۔',
    'گاؤں کے لوگ سکھ چین سے رہتے تھے۔',
    'ماں بے چین تھی اور بچے چین کی نیند سو رہے تھے۔',
    '{روس=russia} اور {چین=china} کے درمیان ریل چلے گی۔',
    'صدر {چین=china} پہنچ گئے جہاں {بیجنگ=beijing} میں ان کا استقبال ہوا۔',
  ]),
  ...cases('other words', 'ur', [
    'اس نے کمال کر دیا، سب حیران رہ گئے۔',
    '{کمال=ataturk} نے 1923 میں جمہوریہ کا اعلان کیا؛ {اتاترک=ataturk} کا لقب بعد میں ملا۔',
    'چاند کا نور پھیلا ہوا تھا۔',
    '{نور مقدم=noor} کے قتل کا مقدمہ چل رہا ہے۔ {نور=noor} کے والد عدالت میں موجود تھے۔',
    'باغ میں بہار آئی اور پھول کھل گئے۔',
    '{بہار=bihar} کے وزیر اعلیٰ نے {پٹنہ=patna} میں افتتاح کیا۔',
    'جنگ کسی مسئلے کا حل نہیں، جنگ سے تباہی آتی ہے۔',
    '{روزنامہ جنگ=jang} کے مدیر نے کہا کہ جنگ بندی کی خبر درست ہے۔',
    'بے نظیر کارکردگی پر انعام ملا۔',
    '{بے نظیر=benazir} نے 1988 میں حلف اٹھایا، {بے نظیر بھٹو=benazir} پہلی خاتون وزیر اعظم تھیں۔',
    'ترکی بہ ترکی جواب دیا گیا۔',
    'صدر {ترکی=turkey} سے واپس آئے اور {ترکیہ=turkey} کے سفیر سے ملے۔',
  ]),
  ...cases('rivals', 'ur', [
    '{شہباز شریف=shehbaz} لندن پہنچے۔ {شریف=shehbaz} نے کہا کہ بجٹ تیار ہے۔',
    '{شریف=shehbaz|nawaz} خاندان کے وکیل نے دلائل دیے۔',
    'شریف آدمی تھا، کسی سے الجھتا نہ تھا۔',
    '{عمان=oman} کے دارالحکومت {مسقط=muscat} میں بات چیت ہوئی۔',
    '{اردن=jordan-country} کے دارالحکومت {عمان=amman} میں مظاہرہ ہوا۔',
    '{جارجیا=georgia-country} کے دارالحکومت {تبلیسی=tbilisi} میں ہزاروں لوگ نکل آئے۔',
    '{وینس=vance} نائب صدر کی حیثیت سے {امریکہ=us} کی نمائندگی کر رہے تھے۔',
    ['{وینس=venice} کی گلیاں پانی میں ڈوب گئیں۔', 'The lanes of {Venice=venice} were flooded.'],
    '{ذوالفقار علی بھٹو=zulfikar-bhutto} کو پھانسی ہوئی؛ {بھٹو=zulfikar-bhutto} کی برسی آج ہے۔',
    'اعظم خان نے سکواش میں نام پیدا کیا۔',
  ]),
  ...cases('capitals', 'en', [
    'Join us today; the {US=us} and the {U.S=us}. are one country.',
    'He reuters nothing, {Reuters=reuters} reports.',
    'Those who asked the {WHO=who} were told to wait, and who would not?',
    'We ate turkey in {Turkey=turkey} and read dawn poems in {Dawn=dawn}.',
    'The bush fire spread before {Bush=bush} spoke.',
    'The sun sets in the west, but {the West=west} does not.',
    'It may rain in May, said {Theresa May=may}.',
    '{PUTIN=putin} MEETS {PEZESHKIAN=pezeshkian} IN {ST. PETERSBURG=petersburg}',
  ]),
  ...cases('possessives, hyphens, initials', 'en', [
    "{Putin=putin}’s visit and {Iran=iran}'s reply, {Russia=russia}-led talks and pro-{Iran=iran} groups.",
    '{J.D. Vance=vance}, {J. D. Vance=vance} and {JD Vance=vance} are one man.',
    'Russian, Iranian, Chinese and Syrian officials; Putinism; Iranians; Russias',
    '{A. Q. Khan=aq-khan} and {AQ Khan=aq-khan} built it.',
    "The {UN Security Council=security-council}’s vote; the {UN=un}'s budget; the {Russia–Iran treaty=war-treaty}.",
    '{Saint Petersburg=petersburg}, {St Petersburg=petersburg} and {St. Petersburg=petersburg}.',
    'Vladimir\n{Putin=putin} and North Korean missiles',
    '{New York=new-york} University is not {York University=york-university}.',
  ]),
  ...cases('rivals', 'en', [
    '{Shehbaz Sharif=shehbaz} arrived. {Sharif=shehbaz} spoke of the budget.',
    '{Jordan=jordan-country} and {Lebanon=lebanon} closed the border near {Amman=amman}.',
    '{Michael Jordan=michael-jordan} retired twice; {Jordan=michael-jordan} scored 30 points.',
    '{Atlanta=atlanta} is the capital of {Georgia=georgia-state}.',
    'President of {Georgia=georgia-country} returned to {Tbilisi=tbilisi}.',
    ['{Jordan=jordan-country} was quiet.', '{اردن=jordan-country} میں خاموشی تھی۔'],
    ['He met {Khan=imran} at noon.', 'وہ دوپہر کو {عمران خان=imran} سے ملے۔'],
    'Mrs {May=may} resigned in May 2019.',
    'Turkey was served cold at the feast.',
    'Dawn broke over the hills.',
  ]),
];
