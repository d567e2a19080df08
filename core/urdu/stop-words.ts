/**
 * Urdu words too common to search by. Source: our own, chosen by hand: of the commonest words of Urdu prose those
 * that only bind others (case words, pronouns, forms of ہونا, auxiliaries, conjunctions). Words that carry a meaning of
 * their own are kept searchable however common they are.
 */
import { foldUrdu } from './fold.ts';

const words = `
  کا کے کی کو نے سے میں پر تک پہ
  اور یا و کہ تو بھی ہی نہ نہیں مگر لیکن بلکہ اگر جب تب پھر اب جو جبکہ کیونکہ چونکہ تاکہ
  یہ وہ اس ان اسے انہیں انہوں اسی انہی یہی وہی جس جن جسے جنہیں جنہوں کس کسی کن کچھ کوئی کیا کون
  میں مجھے میرا میرے میری ہم ہمیں ہمارا ہمارے ہماری تم تمہیں آپ اپنا اپنے اپنی خود
  ہے ہیں ہوں ہو تھا تھے تھی تھیں ہوا ہوئے ہوئی ہوئیں ہوتا ہوتے ہوتی ہونا ہونے ہونی گا گے گی
  کر کرنا کرنے کرنی کرتا کرتے کرتی کریں کرے کیے کی جا جائے جاتا جاتے جاتی گیا گئے گئی گئیں رہا رہے رہی
  دیا دیے دی لیا لیے سکتا سکتے سکتی سکتیں سکیں چکا چکے چکی
  والا والے والی والوں ساتھ لیے بعد طرح طور بارے
`;

/** Under the loose key, as the search sees its words. */
export const urduStopWords: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .map((word) => foldUrdu(word, 'loose')),
);
