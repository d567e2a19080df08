import { describe, expect, it } from 'vitest';
import { bringIn } from './bring-in.ts';
import { quoteLength, tagsOfNote } from './limits.ts';
import { readAnnotations } from './read-annotations.ts';

const text = 'صدر نے کہا کہ معاہدہ 😀 ہو گیا۔ وزیر نے کہا کہ معاہدہ اہم ہے۔';
const article = { version: 'a'.repeat(64), text, translation: null };
const read = (value: unknown) => readAnnotations(JSON.stringify(value), 'notes.json');
const kinds = (value: unknown) => read(value).problems.told.map(({ item, kind }) => [item, kind]);
const refusal = (content: string): string => {
  try {
    readAnnotations(content, 'notes.json');
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
const annotation = (more: object = {}) => ({
  type: 'Annotation',
  target: { source: 'https://example.org/news', selector: [{ type: 'TextQuoteSelector', exact: 'صدر' }] },
  ...more,
});

const placeOf = (exact: string) => {
  const selector = { type: 'TextQuoteSelector', exact };
  const [note] = read([annotation({ target: { source: 'x:y', selector } })]).notes;
  return note && bringIn(note, article, () => null).place;
};

const bodies = (more: object) =>
  read([annotation(more)]).notes.map(({ text, tags, colour }) => [text, ...tags, colour]);

const quoting = (exact: string) => ({ source: 'x:y', selector: { type: 'TextQuoteSelector', exact } });

describe('annotations of others', () => {
  const row = {
    id: 'jQwrXh4dEe2',
    created: '2022-01-03T19:46:09.334539+00:00',
    updated: '2022-02-03T19:46:09.334539+00:00',
    user: 'acct:someone@hypothes.is',
    uri: 'https://example.org/news',
    text: 'اہم بات',
    tags: ['روس', ' امن ', 'روس'],
    document: { title: ['معاہدہ ہو گیا'] },
    target: [
      {
        source: 'https://example.org/news',
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/p[1]',
            startOffset: 0,
            endContainer: '/p[1]',
            endOffset: 3,
          },
          { type: 'TextPositionSelector', start: 900, end: 906 },
          { type: 'TextQuoteSelector', exact: 'معاہدہ', prefix: 'وزیر نے کہا کہ ', suffix: ' اہم ہے۔ باقی' },
        ],
      },
    ],
  };

  it('as a service gives them: text, tags, times, title; placed by the quote in its context', () => {
    const { notes, total } = read({ total: 1, rows: [row] });
    expect(total).toBe(1);
    expect(notes).toMatchObject([
      {
        id: null,
        iri: 'jQwrXh4dEe2',
        text: 'اہم بات',
        tags: ['روس', 'امن'],
        created: '2022-01-03T19:46:09.334Z',
        modified: '2022-02-03T19:46:09.334Z',
        source: { articleId: null, titles: ['معاہدہ ہو گیا'], address: 'https://example.org/news' },
      },
    ]);
    const [note] = notes;
    const anchored = note && bringIn(note, article, () => null);
    expect(anchored?.quote.quote).toBe('معاہدہ');
    // The context after it is not the article's, and the words stand twice: its place is not sure.
    expect(anchored?.place).toBeNull();
    const sure = { ...row, target: [{ selector: [{ ...row.target[0]?.selector[2], suffix: ' اہم ہے۔' }] }] };
    const [placed] = read([sure]).notes;
    expect(placed && bringIn(placed, article, () => null).place).toEqual({
      side: 'source',
      start: text.lastIndexOf('معاہدہ'),
      end: text.lastIndexOf('معاہدہ') + 6,
    });
  });

  it('a quote without context stands where it is the only one', () => {
    expect(placeOf('وزیر')).toEqual({
      side: 'source',
      start: text.indexOf('وزیر'),
      end: text.indexOf('وزیر') + 4,
    });
    expect(placeOf('معاہدہ')).toBeNull();
    expect(placeOf('کچھ اور')).toBeNull();
  });

  it('positions are code points', () => {
    const start = Array.from(text.slice(0, text.lastIndexOf('معاہدہ'))).length;
    const selector = [
      { type: 'TextQuoteSelector', exact: 'معاہدہ' },
      { type: 'TextPositionSelector', start, end: start + 6 },
    ];
    const [note] = read([annotation({ target: { source: 'x:y', selector } })]).notes;
    expect(note && bringIn(note, article, () => null).place).toMatchObject({
      start: text.lastIndexOf('معاہدہ'),
    });
  });

  it('bodies in every form the model has for text', () => {
    expect(bodies({ bodyValue: 'ایک' })).toEqual([['ایک', 'saffron']]);
    expect(bodies({ body: { type: 'TextualBody', value: 'دو' } })).toEqual([['دو', 'saffron']]);
    expect(
      bodies({
        body: [
          { type: 'TextualBody', value: 'تین' },
          { type: 'TextualBody', value: 'روس', purpose: 'tagging' },
          { type: 'TextualBody', value: 'lapis', purpose: 'classifying' },
          { type: 'TextualBody', value: 'چار', purpose: 'describing' },
        ],
      }),
    ).toEqual([['تین\n\nچار', 'روس', 'lapis']]);
  });

  it('one without a selector is on the whole article', () => {
    const [note] = read([annotation({ target: 'https://example.org/news' })]).notes;
    expect(note?.side).toBe('article');
    expect(note && bringIn(note, article, () => null)).toMatchObject({
      anchor: { side: 'article', version: article.version },
      place: { side: 'article' },
    });
  });
});

describe('documents', () => {
  it.each([
    ['a list', [annotation()]],
    ['one by itself', annotation()],
    ['a page', { type: 'AnnotationPage', items: [annotation()] }],
    [
      'a collection of pages',
      { type: 'AnnotationCollection', total: 1, first: { items: [], next: { items: [annotation()] } } },
    ],
  ])('%s', (_, value) => {
    expect(read(value).notes).toHaveLength(1);
  });

  it('an empty collection', () => {
    expect(read({ type: 'AnnotationCollection', total: 0 })).toMatchObject({ total: 0, notes: [] });
  });

  it.each([
    ['{', 'json'],
    ['{"names":[]}', 'format'],
    ['"text"', 'format'],
    ['{"type":"AnnotationCollection","total":3,"first":"https://example.org/page1"}', 'pages'],
    ['{"type":"AnnotationCollection","first":{"items":[],"next":"https://example.org/page2"}}', 'pages'],
  ])('%s is refused: %s', (content, detail) => {
    expect(refusal(content)).toBe(`notes-damaged ${JSON.stringify({ name: 'notes.json', detail })}`);
  });

  it('too many', () => {
    expect(refusal(`[${'1,'.repeat(100_000)}1]`)).toMatch(/^notes-too-many/u);
  });
});

describe('what is left out, by its place in the file', () => {
  it('no annotations, malformed and overlong ones, places told otherwise', () => {
    expect(
      kinds([
        5,
        { type: 'Annotation' },
        annotation({ target: quoting('a\0') }),
        annotation({ bodyValue: '\uD800' }),
        annotation({ target: quoting('x'.repeat(quoteLength + 1)) }),
        annotation({ target: { source: 'x:y', selector: { type: 'CssSelector', value: 'p' } } }),
        annotation({ bodyValue: 'a\\u0000 \\ud800' }),
      ]),
    ).toEqual([
      [1, 'not-annotation'],
      [2, 'not-annotation'],
      [3, 'malformed'],
      [4, 'malformed'],
      [5, 'too-long'],
      [6, 'no-quote'],
    ]);
  });

  it('tags and parts that are too many, and the note is taken', () => {
    const tags = Array.from({ length: tagsOfNote + 1 }, (_, index) => `t${index}`);
    const value = [
      annotation({ tags }),
      annotation({ tags: ['x'.repeat(61), 'روس'] }),
      annotation({ body: 'https://example.org/a', target: [annotation().target, 'https://example.org/b'] }),
      annotation({ body: { type: 'Video', id: 'https://example.org/v' } }),
    ];
    expect(kinds(value)).toEqual([
      [1, 'tags'],
      [2, 'tags'],
      [3, 'parts'],
      [4, 'parts'],
    ]);
    expect(read(value).notes.map(({ tags }) => tags.length)).toEqual([tagsOfNote, 1, 0, 0]);
  });

  it('an id that stands twice: the same once; otherwise told', () => {
    const one = annotation({ id: 'urn:uuid:0b9c1bd7-8cf3-4d5c-8f0a-0d4b6f6b6c11' });
    expect(kinds([one, one])).toEqual([]);
    expect(read([one, one]).notes).toHaveLength(1);
    expect(kinds([one, { ...one, bodyValue: 'x' }])).toEqual([[2, 'twice']]);
  });
});
