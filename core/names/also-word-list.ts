/**
 * Names of places, people, parties and papers that are ordinary words as well. Source: our own, by hand, from gazetteers of
 * Pakistan and its neighbours, common given names and surnames, and the names of newspapers and channels.
 */
import type { Language } from '../articles/language.ts';

/** What a word is mostly where it stands in prose by itself. */
export type UsualSense = 'name' | 'word';

export const alsoWordLists: Readonly<Record<Language, Readonly<Record<UsualSense, string>>>> = {
  ur: {
    name: `
      شام چین مغرب ترکی کیف مالی پیرو قطر مصر نیل مالٹا چاڈ غور دیر کرم مردان مری حب تربت چمن سبی لیہ ٹانک سورت
      حمص جنین خلیل میلان قم کان پیسا گال ہند تھر بہار دکن روم مدینہ طالبان انصار امل ڈان شریف حسن حسین اقبال
      بینظیر بےنظیر ٹرمپ کیری بھٹو اسد رضا عمران عثمان شہباز نواز عزیز مشرف زرداری بش مے گور`,
    word: `
      مشرق شمال جنوب جنگ دنیا عالم وقت آج خبریں امت جسارت انصاف انقلاب تحریک جماعت اسلام آزاد آزادی آواز پیغام امید
      امن صدا فتح کمال جمال جلال نور جان شیر ببر باز شاہ شاہین عقاب چاند سورج تارا ستارہ نجم انجم اختر قمر شمس ہلال
      بدر مہر ماہ مہتاب آفتاب خورشید روشن روشنی شمع چراغ سراج مشعل تنویر موتی ہیرا گوہر جوہر لعل یاقوت مرجان زمرد
      نگینہ سونا چاندی تاج تخت وزیر امیر سردار راجہ ملک نواب میر پیر شیخ قاضی مفتی حافظ خواجہ مولا غلام بندہ دلدار
      دلبر دلاور بہادر غازی مجاہد شہید غالب فاتح ظفر نصر صابر شاکر صادق عادل عاقل فاضل کامل عارف عاشق محبوب حبیب
      دوست رفیق شفیق انیس مونس ندیم کلیم حکیم علیم رحیم کریم عظیم نفیس لطیف نظیر کبیر صغیر امین متین مبین یقین مقبول
      منظور مقصود مطلوب محفوظ معصوم مختار ممتاز مشتاق مراد آرزو تمنا خواب خیال تصور تبسم نغمہ غزل نظم داستان کہانی
      گیتا پریم آنند شبنم کرن سحر صبا نسیم شمیم گل گلاب نرگس یاسمین لالہ ناز ندا دعا حنا حیا وفا صفا ثنا عطا شفا ضیا
      حیات ثروت عزت عظمت شوکت حشمت رفعت نصرت فرحت مسرت راحت رحمت برکت نعمت سعادت شرافت صداقت شجاعت ہدایت عنایت
      کرامت امانت لیاقت شفقت عصمت عفت جنت دولت حکمت فضل فیض احسان انعام اکرام اعزاز اعجاز امتیاز ارشاد امداد اشتیاق
      اخلاق اخلاص ایمان عرفان وجدان ارمان سلطان برہان نوید خوشبو گلشن گلزار صدر تاس ارنا دین زمان زمانہ جہاں جہان
      سندھی کچھ گیا بم نال بون پارک بل کم لی شی سن پال مارک جین ہو ما رائے راج رام دیو لال`,
  },
  en: {
    name: `
      China Turkey Chad Jordan Guinea Jersey Java Phoenix Buffalo Cologne Mobile Cork Reading Bath Nice Wales Hull Lima
      Georgia Bush Kerry Ford Rice Brown Clinton Trump Biden Cook Baker Butler Carter Cooper Mason Hunter Dean Duke Grant
      Sterling Swift Sharp Chase Wade Miles Gore Blair Sharif Khan Major Powell Guardian Economist Apple Amazon Shell WHO US
      Dawn Bloomberg Hamas Mercury Mars Bill Mark Frank Jack Rob Nick Ray Drew Ernest Victor`,
    word: `
      May March August April June Will Art Gene King Prince Bishop Pope Black White Green Gray Grey Young Long Short Rich
      Rose Lily Daisy Violet Ivy Ruby Pearl Joy Hope Faith Grace Charity Eve Iris Summer Autumn Sunny Target Gap Time Times
      Sun Mirror Post Hill Nation Telegraph Independent Orange Cherry Berry Page West East North South Sue Pat Don Job It
      Deal Sandwich Ham Orient`,
  },
};
