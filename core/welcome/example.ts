/** The passage of the bundled corpus by which Bayaz is shown; `corpus/build/example.test.ts` keeps it in step. */
export const example = {
  articleId: 'samarkand-meeting-2022',
  /** One sentence and its English, in pieces: what is highlighted, and the name in them. */
  ur: { before: 'ملاقات کی ', marked: 'سب سے بڑی خبر', between: ' ', name: 'پیوٹن', after: ' نے دی۔' },
  en: {
    before: 'The ',
    marked: 'biggest news',
    between: ' of the meeting came from ',
    name: 'Putin',
    after: '.',
  },
  nameId: 'vladimir-putin',
  fullName: { ur: 'ولادیمیر پیوٹن', en: 'Vladimir Putin' },
  /** Spellings of that name in the bundle. */
  spellings: ['پیوٹن', 'پوتن', 'پوٹن'],
} as const;

/** The sentence in one piece. */
export function sentenceOf(language: 'ur' | 'en'): string {
  const { before, marked, between, name, after } = example[language];
  return before + marked + between + name + after;
}

/**
 * Where the highlighted words of the example stand in the text of its article (UTF-16 offsets); null where the text no
 * longer has them.
 */
export function exampleRange(text: string): { readonly start: number; readonly end: number } | null {
  const sentence = text.indexOf(sentenceOf('ur'));
  if (sentence < 0) return null;
  const start = sentence + example.ur.before.length;
  return { start, end: start + example.ur.marked.length };
}
