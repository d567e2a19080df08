/** Texts to be edited: the bundled articles, and long ones woven of their sentences, some of which stand there twice. */
import type { Language } from '../../../articles/language.ts';
import { sentencesOf } from '../../../folding.ts';
import { goldArticles } from '../../../names/quality/mentions-gold.ts';
import { readMarks } from '../../../names/quality/marked-text.ts';
import { between, pick, shuffled, type Chance } from './chance.ts';

const textsOf: Record<Language, readonly string[]> = {
  ur: goldArticles.map(({ source }) => readMarks(source).text),
  en: goldArticles.map(({ translation }) => readMarks(translation).text),
};

/** Every sentence of the bundled articles in a language. */
export const sentences: Record<Language, readonly string[]> = {
  ur: textsOf.ur.flatMap((text) => sentencesOf(text, 'ur').map(({ start, end }) => text.slice(start, end))),
  en: textsOf.en.flatMap((text) => sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end))),
};

/** Paragraphs of the articles' sentences in any order; about one sentence in ten stands there again. */
export function woven(chance: Chance, language: Language): string {
  const all = shuffled(chance, sentences[language]);
  const paragraphs: string[] = [];
  for (let at = 0; at < all.length;) {
    const length = between(chance, 2, 5);
    const paragraph = all.slice(at, at + length);
    if (chance() < 0.4) paragraph.push(pick(chance, all));
    paragraphs.push(paragraph.join(' '));
    at += length;
  }
  return paragraphs.join('\n');
}

/** A text to edit: an article as it is, or a woven one. */
export const textToEdit = (chance: Chance, language: Language): string =>
  chance() < 0.4 ? pick(chance, textsOf[language]) : woven(chance, language);
