/** The small name book of the adversarial sentences. Each line: id, kind, Urdu spellings, English spellings, about (ur; en). */
import { isAlsoWord } from '../also-words.ts';
import { nameKindSchema, type Name, type Spelling } from '../model.ts';
import type { Language } from '../../articles/language.ts';

const book = `
putin | person | ولادیمیر پیوٹن، پیوٹن، پوٹن، پوتن | Vladimir Putin, Putin | روس کے صدر | President of Russia
pezeshkian | person | مسعود پزشکیان، پزشکیان | Masoud Pezeshkian, Pezeshkian | ایران کے صدر | President of Iran
russia | place | روس | Russia | دنیا کا سب سے بڑا ملک، دارالحکومت ماسکو | Country of Europe and Asia, capital Moscow
iran | place | ایران | Iran | مغربی ایشیا کا ملک، دارالحکومت تہران | Country in West Asia, capital Tehran
china | place | چین | China | مشرقی ایشیا کا ملک، دارالحکومت بیجنگ | Country in East Asia, capital Beijing
beijing | place | بیجنگ | Beijing | چین کا دارالحکومت | Capital of China
syria | place | شام | Syria | مشرق وسطیٰ کا ملک، دارالحکومت دمشق | Country in the Middle East, capital Damascus
damascus | place | دمشق | Damascus | شام کا دارالحکومت | Capital of Syria
lebanon | place | لبنان | Lebanon | مشرقی بحیرۂ روم کا ملک | Country on the eastern Mediterranean
west | place | مغرب | the West | یورپ اور شمالی امریکہ کے ملک | The countries of Europe and North America
turkey | place | ترکیہ، ترکی | Turkey, Türkiye | اناطولیہ کا ملک، دارالحکومت انقرہ | Country in Anatolia, capital Ankara
us | place | امریکہ، امریکا | US, U.S., United States | شمالی امریکہ کا ملک | Country of North America
who | organisation | عالمی ادارہ صحت، ڈبلیو ایچ او | WHO, World Health Organization | اقوام متحدہ کا ادارہ | Agency of the United Nations
un | organisation | اقوام متحدہ | United Nations, UN | عالمی ادارہ | World body
security-council | organisation | اقوام متحدہ کی سلامتی کونسل، سلامتی کونسل | UN Security Council, Security Council | اقوام متحدہ کا ادارہ | Organ of the United Nations
netanyahu | person | بنیامین نیتن یاہو، نیتن یاہو | Benjamin Netanyahu, Netanyahu | اسرائیل کے وزیر اعظم | Prime minister of Israel
shehbaz | person | شہباز شریف، شریف | Shehbaz Sharif, Sharif | پاکستان کے وزیر اعظم | Prime minister of Pakistan
nawaz | person | نواز شریف، شریف | Nawaz Sharif, Sharif | پاکستان کے سابق وزیر اعظم | Former prime minister of Pakistan
imran | person | عمران خان، خان | Imran Khan, Khan | کرکٹ کے سابق کپتان، پاکستان کے سابق وزیر اعظم | Former cricketer and prime minister of Pakistan
aq-khan | person | عبدالقدیر خان، اے کیو خان، خان | A. Q. Khan, Abdul Qadeer Khan, Khan | پاکستان کے جوہری سائنسدان | Nuclear scientist of Pakistan
zulfikar-bhutto | person | ذوالفقار علی بھٹو، بھٹو | Zulfikar Ali Bhutto, Bhutto | پاکستان کے سابق وزیر اعظم | Former prime minister of Pakistan
benazir | person | بے نظیر بھٹو، بینظیر بھٹو، بے نظیر، بھٹو | Benazir Bhutto, Bhutto | پاکستان کی سابق وزیر اعظم | Former prime minister of Pakistan
ataturk | person | مصطفیٰ کمال اتاترک، مصطفیٰ کمال، اتاترک، کمال | Mustafa Kemal, Atatürk | جدید ترکیہ کے بانی | Founder of modern Turkey
noor | person | نور مقدم، نور | Noor Mukadam, Noor | اسلام آباد میں قتل ہونے والی لڑکی | Woman murdered in Islamabad
kerry | person | جان کیری، کیری | John Kerry, Kerry | امریکہ کے سابق وزیر خارجہ | Former American secretary of state
vance | person | جے ڈی وینس، وینس | J. D. Vance, Vance | امریکہ کے نائب صدر | Vice president of the United States
venice | place | وینس | Venice | اٹلی کا شہر | City in Italy
may | person | تھریسا مے | Theresa May, May | برطانیہ کی سابق وزیر اعظم | Former prime minister of Britain
bush | person | جارج بش، بش | George Bush, Bush | امریکہ کے سابق صدر | Former president of the United States
bihar | place | بہار | Bihar | بھارت کی ریاست، دارالحکومت پٹنہ | State of India, capital Patna
patna | place | پٹنہ | Patna | بہار کا دارالحکومت | Capital of Bihar
jang | organisation | روزنامہ جنگ، جنگ | Jang | پاکستان کا اردو اخبار | Urdu newspaper of Pakistan
dawn | organisation | ڈان | Dawn | پاکستان کا انگریزی اخبار | English newspaper of Pakistan
jordan-country | place | اردن | Jordan | مشرق وسطیٰ کا ملک، دارالحکومت عمان | Country in the Middle East, capital Amman
michael-jordan | person | مائیکل جارڈن، جارڈن | Michael Jordan, Jordan | باسکٹ بال کے کھلاڑی | Basketball player
oman | place | عمان | Oman | عرب ملک، دارالحکومت مسقط | Arab country, capital Muscat
amman | place | عمان | Amman | اردن کا دارالحکومت | Capital of Jordan
muscat | place | مسقط | Muscat | عمان کا دارالحکومت | Capital of Oman
georgia-country | place | جارجیا | Georgia | جنوبی قفقاز کا ملک، دارالحکومت تبلیسی | Country in the Caucasus, capital Tbilisi
georgia-state | place | جارجیا، ریاست جارجیا | Georgia | امریکہ کی ریاست، دارالحکومت اٹلانٹا | State of the United States, capital Atlanta
tbilisi | place | تبلیسی | Tbilisi | جارجیا کا دارالحکومت | Capital of Georgia
atlanta | place | اٹلانٹا | Atlanta | ریاست جارجیا کا شہر | City of the American state of Georgia
north-korea | place | شمالی کوریا | North Korea | جزیرہ نما کوریا کا شمالی ملک | Northern country of the Korean peninsula
korea | place | کوریا | Korea | مشرقی ایشیا کا جزیرہ نما | Peninsula in East Asia
partnership | agreement | پارٹنرشپ معاہدہ، پارٹنر شپ | Partnership Treaty | روس اور ایران کا معاہدہ | Treaty of Russia and Iran
war-treaty | agreement | روس ایران معاہدہ | Russia–Iran treaty | روس اور ایران کا معاہدہ | Treaty of Russia and Iran
new-york | place | نیویارک، نیو یارک | New York | امریکہ کا شہر | City in the United States
york-university | organisation | یارک یونیورسٹی | York University | کینیڈا کی یونیورسٹی | University in Canada
petersburg | place | سینٹ پیٹرزبرگ | St. Petersburg, Saint Petersburg | روس کا شہر | City in Russia
khamenei | person | علی خامنہ ای، خامنہ ای | Ali Khamenei, Khamenei | ایران کے رہبر اعلیٰ | Supreme leader of Iran
kashmir | place | کشمیر | Kashmir | جنوبی ایشیا کا خطہ | Region in South Asia
maldives | place | مالدیپ | Maldives | بحر ہند کا ملک | Country in the Indian Ocean
reuters | organisation | رائٹرز | Reuters | خبر رساں ادارہ | News agency
peoples-party | organisation | پیپلز پارٹی، پاکستان پیپلز پارٹی | Pakistan Peoples Party, Peoples Party | پاکستان کی سیاسی جماعت | Political party of Pakistan
pakistan | place | پاکستان | Pakistan | جنوبی ایشیا کا ملک | Country in South Asia
`;

const spellingsOf = (id: string, language: Language, list: string): Spelling[] =>
  list
    .split(/[،,]/u)
    .map((text) => text.trim())
    .map((text) => ({
      id: `${id}/${text}`,
      language,
      text,
      origin: 'own',
      off: false,
      note: '',
      isWord: isAlsoWord(text, language),
    }));

export const adversarialNames: readonly Name[] = book
  .trim()
  .split('\n')
  .map((line): Name => {
    const [id = '', kind = '', ur = '', en = '', aboutUr = '', aboutEn = ''] = line.split(' | ');
    return {
      id,
      origin: 'own',
      kind: nameKindSchema.parse(kind),
      spellings: [...spellingsOf(id, 'ur', ur), ...spellingsOf(id, 'en', en)],
      about: { ur: aboutUr, en: aboutEn },
      romanisation: '',
      note: '',
    };
  });
