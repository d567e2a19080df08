import { describe, expect, it } from 'vitest';
import { lunrRetriever, sampleArticle, sampleName, searchOver, type Sample } from './sample-articles.ts';

const over = (samples: readonly Sample[], names: Parameters<typeof searchOver>[1] = []) =>
  searchOver([lunrRetriever(samples.map(sampleArticle))], names);

const texts = (...list: string[]) => list.map((text, index) => ({ id: `a${index}`, text }));

describe('words', () => {
  it('finds every word of the query, in source, translation and title', () => {
    const search = over([
      { id: 'a', text: 'روس اور ایران', cells: ['Russia and Iran'], title: 'معاہدہ' },
      { id: 'b', text: 'روس', cells: ['Russia'], title: 'خبر' },
    ]);
    expect(search('روس ').ids).toEqual(['a', 'b']);
    expect(search('روس ایران ').ids).toEqual(['a']);
    expect(search('iran ').ids).toEqual(['a']);
    expect(search('معاہدہ روس ').ids).toEqual(['a']);
    expect(search('معاہدہ چین ').ids).toEqual([]);
  });

  it('finds a word by its stem and says so', () => {
    const { hits } = over(texts('نئی کتابیں آئیں'))('کتاب ');
    expect(hits[0]?.reasons).toEqual([{ kind: 'stem', text: 'کتابیں', nameId: null, nameLabel: null }]);
  });

  it('finds the beginning of the last word while it is typed, and only then', () => {
    const search = over(texts('پارلیمنٹ کا اجلاس'));
    expect(search('پارلی').hits[0]?.reasons[0]).toMatchObject({ kind: 'prefix', text: 'پارلیمنٹ' });
    expect(search('پارلی ').ids).toEqual([]);
    expect(search('پارلی اجلاس').ids).toEqual([]);
  });

  it('finds a stop word alone, and does without it beside other words', () => {
    const search = over(texts('روس اور ایران', 'چین', 'ایران'));
    expect(search('اور ').ids).toEqual(['a0']);
    expect(search('ایران اور ').ids).toEqual(['a0', 'a2']);
  });

  it('ranks the exact spelling above a folded one, a title above the text', () => {
    const water = over(texts('اب وہ آیا', 'آب وہ آیا'));
    expect(water('آب ').hits.map((hit) => hit.articleId)).toEqual(['a1', 'a0']);
    expect(water('اب ').hits.map((hit) => hit.articleId)).toEqual(['a0', 'a1']);
    const titled = over([
      { id: 'text', text: 'گیس کی بات', title: 'خبر' },
      { id: 'title', text: 'خبر کی بات', title: 'گیس' },
    ]);
    expect(titled('گیس ').hits.map((hit) => hit.articleId)).toEqual(['title', 'text']);
  });

  it('ranks words side by side above words far apart', () => {
    const far = `گیس ${'بات ہوئی '.repeat(30)}پائپ`;
    const near = `گیس پائپ ${'بات ہوئی '.repeat(30)}`;
    expect(over(texts(far, near))('گیس پائپ ').hits.map((hit) => hit.articleId)).toEqual(['a1', 'a0']);
  });

  it('counts all that is found, whatever the limit', () => {
    const search = over(texts('روس', 'روس ایران', 'روس چین', 'چین'));
    const { hits, total } = search('روس ', { limit: 2 });
    expect([hits.length, total]).toEqual([2, 3]);
  });
});

describe('word spacing', () => {
  const joined = texts('دوطرفہ تعلقات', 'دو طرفہ تعلقات', 'دو ملک ایک طرفہ');

  it('finds two words written as one', () => {
    const { hits } = over(joined)('دو طرفہ ');
    const hit = hits.find(({ articleId }) => articleId === 'a0');
    expect(hit?.reasons).toMatchObject([{ kind: 'joined', text: 'دوطرفہ' }]);
  });

  it('finds one word written as two, side by side only', () => {
    expect(over(joined)('دوطرفہ ').ids).toEqual(['a0', 'a1']);
  });

  it('knows ے as ی before a joined word', () => {
    expect(over(texts('ان کے ساتھ', 'ان کیساتھ'))('کیساتھ ').ids).toEqual(['a0', 'a1']);
    expect(over(texts('ان کیساتھ', 'ساتھ'))('کے ساتھ ').ids).toEqual(['a0']);
  });

  it('finds a word with zero-width non-joiner as one and by its parts, and the other way about', () => {
    const search = over(texts('بین\u200Cالاقوامی کانفرنس', 'بین الاقوامی کانفرنس', 'بینالاقوامی'));
    for (const query of ['بین الاقوامی ', 'بین\u200Cالاقوامی ', 'بینالاقوامی '])
      expect(search(query).ids, query).toEqual(['a0', 'a1', 'a2']);
    expect(search('الاقوامی ').ids).toEqual(['a0', 'a1']);
  });
});

describe('phrases', () => {
  const samples = texts('صدر پوتن نے کہا', 'پوتن صدر بنے', 'صدر اور پوتن', 'صدر\nپوتن');

  it.each([
    '"صدر پوتن"',
    '“صدر پوتن”',
    '”صدر پوتن“',
    '’’صدر پوتن‘‘',
    '«صدر پوتن»',
    "'صدر پوتن'",
    '”صدر پوتن"',
  ])('takes %s for a phrase', (query) => expect(over(samples)(query).ids).toEqual(['a0']));

  it('goes with other words', () => {
    expect(over(samples)('"صدر پوتن" کہا').ids).toEqual(['a0']);
    expect(over(samples)('"صدر پوتن" بنے').ids).toEqual([]);
  });

  it('takes a quotation mark without its partner for nothing', () => {
    expect(over(samples)('"صدر پوتن').ids).toEqual(['a0', 'a1', 'a2', 'a3']);
  });

  it('folds, keeps stop words, and does not stem', () => {
    const search = over(texts('انھوں نے کہا', 'انہوں کہا', 'کتاب ہے', 'کتابیں ہے'));
    expect(search('"انہوں نے"').ids).toEqual(['a0']);
    expect(search('"کتاب ہے"').ids).toEqual(['a2']);
  });

  it('finds words of the phrase that are written as one', () => {
    const search = over(texts('نئی پارٹنرشپ معاہدہ', 'نئی پارٹنر شپ معاہدہ', 'پارٹنر اور شپ'));
    expect(search('"پارٹنر شپ معاہدہ"').ids).toEqual(['a0', 'a1']);
  });
});

describe('names', () => {
  const putin = sampleName('putin', 'ولادیمیر پوتن', 'پوتن', 'پیوٹن', 'Vladimir Putin', 'Putin');
  const america = sampleName('us', 'امریکہ', 'US');
  const samples: Sample[] = [
    { id: 'u1', text: 'پوتن آئے' },
    { id: 'u2', text: 'پیوٹن گئے' },
    { id: 'full', text: 'ولادیمیر پوتن آئے' },
    { id: 'en', text: 'خبر', cells: ['Putin came'] },
    { id: 'part', text: 'ولادیمیر آئے' },
    { id: 'stem', text: 'پوتنوں نے' },
  ];

  it.each(['Putin', 'putin', 'پوتن', 'پیوٹن', 'پیوٹن '])('finds all spellings by %s', (query) => {
    expect(over(samples, [putin])(query).ids).toEqual(['en', 'full', 'u1', 'u2']);
  });

  it('finds a spelling of several words, and is found by one', () => {
    expect(over(samples, [putin])('Vladimir Putin').ids).toEqual(['en', 'full', 'u1', 'u2']);
    expect(over(samples, [putin])('ولادیمیر پوتن').ids).toEqual(['en', 'full', 'u1', 'u2']);
  });

  it.each(['North Korea', 'north korea ', 'شمالی کوریا', 'شمالی کوریا '])(
    'finds a name of several words as a name, by %s the same',
    (query) => {
      const korea = sampleName('korea', 'شمالی کوریا', 'North Korea');
      const search = over(
        [
          { id: 'en', text: 'خبر', cells: ['North Korea said'] },
          { id: 'ur', text: 'شمالی کوریا نے کہا' },
          { id: 'apart-en', text: 'خبر', cells: ['A wind from the north; South Korea'] },
          { id: 'apart-ur', text: 'شمالی ہوا، جنوبی کوریا' },
        ],
        [korea],
      );
      expect(search(query).ids).toEqual(['en', 'ur']);
      expect(search(query, { withoutNames: ['korea'] }).ids).toHaveLength(2);
    },
  );

  it('finds the words of a name apart where the name is nowhere', () => {
    const war = sampleName('war', 'یوکرین جنگ', 'Ukraine war');
    const search = over([{ id: 'a', text: 'یوکرین میں جنگ' }], [war]);
    expect(search('یوکرین جنگ ').ids).toEqual(['a']);
    expect(search('Ukraine war ').ids).toEqual([]);
  });

  it('says which spelling was found, of whom, in the language of the query', () => {
    const { hits, expansions } = over(samples, [putin])('Putin');
    expect(hits.find((hit) => hit.articleId === 'u2')?.reasons).toEqual([
      { kind: 'spelling', text: 'پیوٹن', nameId: 'putin', nameLabel: 'Vladimir Putin' },
    ]);
    expect(expansions).toMatchObject([
      { nameId: 'putin', used: true, labels: { ur: 'ولادیمیر پوتن', en: 'Vladimir Putin' } },
    ]);
  });

  it('leaves out names and spellings as asked, and says so', () => {
    const search = over(samples, [putin]);
    const withoutName = search('پیوٹن ', { withoutNames: ['putin'] });
    expect(withoutName.ids).toEqual(['u2']);
    expect(withoutName.expansions[0]).toMatchObject({ used: false });
    const withoutSpelling = search('پیوٹن ', { withoutSpellings: ['putin:Putin', 'putin:Vladimir Putin'] });
    expect(withoutSpelling.ids).toEqual(['full', 'u1', 'u2']);
    expect(withoutSpelling.expansions[0]?.spellings.map(({ used }) => used)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('does not look for spellings that are switched off', () => {
    const off = {
      ...putin,
      spellings: putin.spellings.map((one) => ({ ...one, off: one.text === 'پیوٹن' })),
    };
    const { ids, expansions } = over(samples, [off])('پوتن ');
    expect(ids).toEqual(['en', 'full', 'u1']);
    expect(expansions[0]?.spellings.map(({ text }) => text)).not.toContain('پیوٹن');
    expect(over(samples, [off])('پیوٹن ').ids).toEqual(['u2']);
  });

  it('tells US from us', () => {
    const search = over(
      [
        { id: 'country', text: 'خبر', cells: ['The US said'] },
        { id: 'pronoun', text: 'خبر', cells: ['They told us'] },
        { id: 'urdu', text: 'امریکہ نے' },
      ],
      [america],
    );
    expect(search('امریکہ ').ids).toEqual(['country', 'urdu']);
    expect(search('US ').ids).toEqual(['country', 'urdu']);
    expect(search('us ').ids).toEqual(['country', 'pronoun']);
  });

  it('takes a hyphenated name whole', () => {
    const search = over(
      [
        { id: 'name', text: 'S-400 آیا' },
        { id: 'joined', text: 'S400 آیا' },
        { id: 'apart', text: 'S-300 اور 400' },
      ],
      [sampleName('s400', 'S-400', 'ایس 400')],
    );
    expect(search('S-400 ').ids).toEqual(['joined', 'name']);
    expect(search('ایس 400 ').ids).toEqual(['joined', 'name']);
  });

  it('takes quoted words as they are', () => {
    expect(over(samples, [putin])('"پیوٹن"').ids).toEqual(['u2']);
  });

  it('looks for names beside other words', () => {
    expect(over(samples, [putin])('Putin خبر ').ids).toEqual(['en']);
  });
});

describe('any input', () => {
  const search = over(texts('روس اور ایران', 'Russia "and" Iran'));
  const odd = [
    '',
    '   ',
    '*',
    '+',
    '-',
    '~1',
    '^',
    ':',
    'title:',
    'title:روس',
    '+روس -ایران',
    'روس*',
    'روس~2',
    'روس^9',
    'AND OR NOT',
    '"',
    '""',
    '"""',
    '" "',
    '”',
    '’’',
    '‘‘ روس',
    '"روس',
    'روس"',
    "'",
    "'روس",
    '(',
    '(روس',
    ')(',
    '\\',
    '\\"',
    '{}',
    '[]',
    '%',
    '_',
    "' OR 1=1 --",
    '\u0000',
    '\uD800',
    'روس\uDC00',
    '😀',
    '😀 روس',
    '👨‍👩‍👧‍👦',
    '\u202Eروس\u202C',
    '\u2067روس\u2069',
    '\u200F',
    '\u200C',
    'ء',
    'ـ',
    '\u064E',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'ر'.repeat(10_000),
    'روس '.repeat(2_500),
    '"'.repeat(10_000),
    'a"b '.repeat(2_500),
  ];

  it.each(odd.map((text) => [text.slice(0, 20), text]))('answers %j', (_, text) => {
    const { hits, total } = search(text);
    expect(total).toBe(hits.length);
  });

  it('takes what is no operator for plain words', () => {
    expect(search('+روس (ایران)').ids).toEqual(['a0']);
    expect(search('\u202Eروس\u202C').ids).toEqual(['a0']);
    expect(search('😀 روس').ids).toEqual(['a0']);
  });
});
