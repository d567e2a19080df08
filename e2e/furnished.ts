/** A library with something in every view: notes of each kind, names that wait for a word, an article without English. */
import type { Colour } from '../core/notes/colours.ts';
import type { Served } from './app.ts';

/** Articles of the reader's own; the first has spellings that no name has yet. */
const articles = [
  {
    title: 'سرحد پر مال گاڑیوں کی قطار',
    date: '2025-02-03',
    text: [
      'صدر ولادیمیر پیوتن نے کہا کہ ریل کی پٹری اگلے برس تک بچھ جائے گی۔ صدر پیوتن کے مطابق کام تیزی سے جاری ہے۔',
      'وزیر خارجہ عباس عراقجی بھی موقع پر موجود تھے۔ انجینئر کیریلوف نے بتایا کہ آدھا راستہ بن چکا۔ کیریلوف نے نقشہ بھی دکھایا۔',
    ].join('\n\n'),
  },
] as const;

/** Fills the library and leaves the first bundled article as the one to open with. */
export async function furnish(served: Served): Promise<void> {
  const [first] = (await served.call('articles.list', { limit: 1 })).items;
  if (!first) throw new Error('no bundled article');
  for (const article of articles)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that their order is always the same
    await served.call('import.save', { ...article, publication: '', language: 'ur', batch: '' });
  await annotate(served, first.id);
  await served.call('settings.set', { lastArticle: first.id, marginTab: 'notes' });
}

/** Titles of articles that `toTranslate` adds, by the language they are in. */
export const translated = {
  fromUrdu: 'ڈاک خانے کی نئی عمارت کا افتتاح',
  fromEnglish: 'A new hall for the old library',
} as const;

/** Two to a language: the second one's first sentence is nearly that of the first, which is translated. */
const pairs = [
  {
    language: 'ur',
    title: 'ڈاک خانے کی پرانی عمارت',
    text: 'ایران اور روس کے وزیروں نے ڈاک خانے کی پرانی عمارت دیکھی۔',
    made: 'The ministers of Iran and Russia saw the old building of the post office.',
  },
  {
    language: 'ur',
    title: translated.fromUrdu,
    text: 'ایران اور روس کے وزیروں نے ڈاک خانے کی نئی عمارت دیکھی۔ یہ سنگِ سرخ سے بنی ہے۔\n\nخط اب ایک دن پہلے پہنچیں گے۔',
    made: null,
  },
  {
    language: 'en',
    title: 'The old library',
    text: 'The ministers of Iran and Russia saw the old library by the river.',
    made: 'ایران اور روس کے وزیروں نے ایکسچینج کے پاس دریا کنارے کا پرانا کتب خانہ دیکھا۔',
  },
  {
    language: 'en',
    title: translated.fromEnglish,
    text: 'The ministers of Iran and Russia saw the new library by the river. It has a hall of red stone.\n\nBooks can be taken home for a month.',
    made: null,
  },
] as const;

/** Adds articles that wait to be translated, and earlier translations to offer for them; once. */
export async function toTranslate(served: Served): Promise<void> {
  const { items } = await served.call('articles.list', { shelf: 'own' });
  if (items.some(({ title }) => title === translated.fromEnglish)) return;
  for (const { language, title, text, made } of pairs) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person does
    const { id } = await served.call('import.save', {
      title,
      publication: '',
      date: null,
      language,
      text,
      batch: '',
    });
    if (made === null) continue;
    // oxlint-disable-next-line no-await-in-loop
    const { version } = await served.call('articles.open', { id });
    const whole = { start: 0, end: text.length, cell: null };
    // oxlint-disable-next-line no-await-in-loop
    await served.call('translation.write', { articleId: id, version, ...whole, text: made });
  }
}

async function annotate(served: Served, id: string): Promise<void> {
  const article = await served.call('articles.open', { id });
  const source = (segment: number, words: readonly [from: number, to: number]) => {
    const range = article.paragraphs.flatMap((paragraph) => paragraph.segments)[segment];
    if (!range) throw new Error(`no sentence ${segment}`);
    const starts = [...article.text.slice(range.start, range.end).matchAll(/\S+/gu)];
    const from = starts[words[0]];
    const to = starts[Math.min(words[1], starts.length - 1)];
    if (!from || !to) throw new Error('no such words');
    const start = range.start + from.index;
    return {
      side: 'source' as const,
      version: article.version,
      start,
      end: range.start + to.index + to[0].length,
    };
  };
  const note = (
    anchor: ReturnType<typeof source> | { readonly side: 'article'; readonly version: string },
    colour: Colour,
    text?: string,
    tags?: string[],
  ) => served.call('notes.create', { articleId: id, anchor, colour, text, tags });
  await note(
    source(0, [0, 4]),
    'saffron',
    'اس جملے کا لہجہ خبر کا نہیں، تبصرے کا ہے۔\n\nCompare the opening of the January report.',
    ['لہجہ'],
  );
  await note(source(0, [3, 7]), 'lapis');
  await note(source(3, [1, 6]), 'pistachio', 'Worth checking against the text of the treaty.', [
    'treaty',
    'معاہدہ',
  ]);
  await note(
    { side: 'article', version: article.version },
    'rose',
    'دونوں رپورٹوں کو **ساتھ ساتھ** پڑھنا ہے۔\n\n- تاریخیں ملائیں\n- check who was *not* in the room',
    ['جائزہ'],
  );
  const cell = article.translation?.cells[5];
  if (!cell) throw new Error('no translation');
  const at = (offset: number) => ({ cell: cell.id, revision: cell.revision, offset });
  await served.call('notes.create', {
    articleId: id,
    anchor: {
      side: 'translation',
      version: article.version,
      from: at(0),
      to: at(cell.text.indexOf(' ', 24)),
    },
    colour: 'violet',
    text: '”ترجمہ“ یہاں اصل سے ذرا آزاد ہے۔',
  });
}
