/** Articles for stop words, for word spacing and for names. */
import type { QualityArticle } from './model.ts';

export const wordArticles: readonly QualityArticle[] = [
  { id: 'stop-kyunke', text: 'میچ منسوخ ہوا کیونکہ میدان گیلا تھا۔' },
  { id: 'stop-taake', text: 'نہر صاف کی گئی تاکہ بہاؤ بحال ہو۔' },
  { id: 'stop-beside', text: 'تندور بجھا، نانبائی سو گیا۔' },
  { id: 'stop-beside-with', text: 'تندور اور چکی ایک ہی احاطے میں تھے۔' },
  { id: 'stop-phrase', text: 'قصبے کے بوڑھے نے شطرنج کی بساط بچھائی۔' },
  { id: 'stop-phrase-other', text: 'قصبے کا بوڑھا شطرنج میں ماہر نہ تھا۔' },
  { id: 'stop-english', language: 'en', title: 'Notes', text: 'Whose violin was left beneath the piano?' },
  { id: 'spacing-joined', text: 'دونوں بندرگاہوں میں دوطرفہ ٹریفک بحال ہوئی۔' },
  { id: 'spacing-split', text: 'سڑک اب دو طرفہ کر دی گئی ہے۔' },
  { id: 'spacing-apart', text: 'دو کبوتر ایک طرفہ پرواز پر نکلے۔' },
  { id: 'spacing-ke-saath', text: 'بچہ نانی کے ساتھ میلے گیا۔' },
  { id: 'spacing-kaysaath', text: 'دلہن ساس کیساتھ بازار گئی۔' },
  { id: 'spacing-guidebook', text: 'سیاحوں کو ہدایت نامہ مفت ملا۔' },
  { id: 'spacing-guidebook-joined', text: 'ہدایتنامہ تین زبانوں میں چھپا۔' },
  {
    id: 'spacing-english',
    language: 'en',
    title: 'Notes',
    text: 'Farmers watched the rain fall on the wheatfield.',
  },
  { id: 'spacing-english-split', language: 'en', title: 'Notes', text: 'A wheat field burned at dusk.' },
  { id: 'name-korea-ur', text: 'شمالی کوریا نے پتنگ میلے میں ٹیم نہ بھیجی۔' },
  {
    id: 'name-korea-en',
    text: 'مہمان ٹیم کی آمد ملتوی ہوئی۔',
    translatedTitle: 'Late arrival',
    cells: ['The arrival of the North Korean guests was postponed, said North Korea.'],
  },
  { id: 'name-korea-apart', text: 'شمالی ہوا چلی تو جنوبی کوریا کے غبارے بہک گئے۔' },
  {
    id: 'name-us-country',
    text: 'گیہوں کا جہاز کراچی پہنچا۔',
    translatedTitle: 'Wheat ship',
    cells: ['The wheat ship from the US reached Karachi.'],
  },
  {
    id: 'name-us-pronoun',
    text: 'ملاح نے ہمیں قصہ سنایا۔',
    translatedTitle: 'A tale',
    cells: ['The sailor told us a tale.'],
  },
  { id: 'name-us-ur', text: 'امریکہ سے آنے والا سائنس دان چیونٹیاں گنتا ہے۔' },
  { id: 'name-weapon', text: 'S-400 کا ماڈل عجائب گھر میں رکھا گیا۔' },
  { id: 'name-weapon-joined', text: 'کھلونا S400 بچوں میں مقبول ہے۔' },
  { id: 'name-weapon-apart', text: 'سڑک S-12 پر 400 درخت لگے۔' },
  { id: 'name-own-one', text: 'کوزہ گر نورینہ شفیع کی نمائش اتوار تک جاری ہے۔' },
  { id: 'name-own-two', text: 'نورینا شفیع نے کوزہ گری کا سکول کھولا۔' },
  {
    id: 'name-own-three',
    language: 'en',
    title: 'Notes',
    text: 'The potter Noreena Shafi fires her kiln at night.',
  },
  { id: 'name-own-part', text: 'شفیع نے کبوتر اڑائے۔' },
  { id: 'name-nun-ghunna', text: 'استاد بندو خاں سارنگی نواز تھے۔' },
  { id: 'name-nun', text: 'استاد بندو خان کی برسی پر محفل ہوئی۔' },
  { id: 'name-nun-not', text: 'بندو نے خان پور کا ٹکٹ لیا۔' },
  { id: 'name-medial-hamza', text: 'خلاباز نائلہ بھٹی تین ماہ مدار میں رہیں۔' },
  { id: 'name-medial-ye', text: 'نایلہ بہٹی کا لیکچر جمعے کو ہو گا۔' },
  { id: 'name-medial-not', text: 'نائلہ کی بھٹی میں اینٹیں پکتی ہیں۔' },
];

/** Names that the reader made, beside those that come with the app. */
export const ownNames = [
  { id: 'noreena', kind: 'person', ur: ['نورینہ شفیع', 'نورینا شفیع'], en: ['Noreena Shafi'] },
  { id: 'naila-bhatti', kind: 'person', ur: ['نائلہ بھٹی'], en: ['Naila Bhatti'] },
  { id: 'bundu-khan', kind: 'person', ur: ['بندو خان'], en: ['Bundu Khan'] },
] as const;

/** Spellings that the reader added to names that come with the app. */
export const addedSpellings = [{ nameId: 'united-states', language: 'en', text: 'US' }] as const;
