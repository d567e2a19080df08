/** Articles of a reader's own, written for the tests, and what a person does to see them. */
import type { Locator, Page } from 'playwright/test';
import type { Served } from './app.ts';

export interface OwnArticle {
  readonly title: string;
  readonly publication: string;
  readonly date: string | null;
  readonly paragraphs: readonly string[];
}

export const water: OwnArticle = {
  title: 'نہری پانی کی تقسیم کا نیا فارمولا طے پا گیا',
  publication: 'روزنامہ کوہسار',
  date: '2025-03-08',
  paragraphs: [
    'صوبوں کے درمیان نہری پانی کی تقسیم کا نیا فارمولا طے پا گیا ہے۔ محکمۂ آب پاشی کا کہنا ہے کہ اس پر عمل درآمد اگلے ماہ سے شروع ہو گا۔',
    'کسان تنظیموں نے فیصلے کا خیر مقدم کیا ہے۔ ان کا مطالبہ ہے کہ نہروں کی صفائی فصل کی کاشت سے پہلے مکمل کی جائے۔ حکام نے اس کی یقین دہانی کرائی ہے۔',
    'ماہرین کے خیال میں اصل مسئلہ پانی کی کمی نہیں بلکہ اس کا ضیاع ہے۔',
  ],
};

export const books: OwnArticle = {
  title: 'کتابوں کا میلہ: پہلے ہی دن ہزاروں قارئین کا رش',
  publication: 'ماہنامہ ورق',
  date: '2024-11-21',
  paragraphs: [
    'شہر کے پرانے کتب بازار میں کتابوں کا سالانہ میلہ شروع ہو گیا ہے۔ منتظمین کے اندازے سے کہیں زیادہ لوگ پہلے ہی دن آئے۔',
    'بچوں کی کتابوں کے اسٹال پر سب سے زیادہ بھیڑ رہی۔ ناشرین نے قیمتوں میں نمایاں کمی کا اعلان کیا ہے۔',
  ],
};

export const textOf = ({ paragraphs }: OwnArticle): string => paragraphs.join('\n\n');

/** Adds an article past the window; returns its id. */
export async function add(served: Served, article: OwnArticle): Promise<string> {
  const { title, publication, date } = article;
  const text = textOf(article);
  const saved = await served.call('import.save', {
    title,
    publication,
    date,
    language: 'ur',
    text,
    batch: title.slice(0, 50),
  });
  return saved.id;
}

export const library = (page: Page): Locator => page.locator('nav.library');
export const card = (page: Page, title: string): Locator =>
  library(page).getByRole('button').filter({ hasText: title });
/** A shelf by its name; its accessible name ends in the count. */
export const shelf = (page: Page, name: string): Locator =>
  library(page).getByRole('radio', { name: new RegExp(`^${name} ?\\d+$`, 'u') });

/** Opens an article from the library and waits until it can be read. */
export async function openFromLibrary(page: Page, title: string): Promise<void> {
  await card(page, title).click();
  await page.locator('h1', { hasText: title }).waitFor();
  await page.locator('.sentence').first().waitFor();
}

/** The open article's paragraphs, as they stand on the page. */
export const paragraphs = (page: Page): Promise<string[]> => page.locator('.body .text').allTextContents();
