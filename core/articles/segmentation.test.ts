import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../folding.ts';
import { carrySegments, mergeSegment, splitSegment } from './segmentation.ts';

const text = 'صدر آئے اور گئے۔ سب خوش ہیں۔\n\nدوسرا پیراگراف ہے۔';
const paragraphs = paragraphsOf(text, 'ur');
const sentences = (list: typeof paragraphs, source = text) =>
  list.map(({ segments }) => segments.map(({ start, end }) => source.slice(start, end)));

describe('splitting and merging sentences', () => {
  const at = text.indexOf('اور');

  it('splits at a place and merges back', () => {
    const split = splitSegment(paragraphs, text, at);
    expect(sentences(split)).toEqual([['صدر آئے', 'اور گئے۔', 'سب خوش ہیں۔'], ['دوسرا پیراگراف ہے۔']]);
    expect(mergeSegment(split, at)).toEqual(paragraphs);
  });

  it('refuses places that leave nothing, cut a letter or lie outside', () => {
    const marked = 'مُحال ہے۔';
    for (const place of [0, text.indexOf('سب'), text.length, text.indexOf('\n') + 1])
      expect(() => splitSegment(paragraphs, text, place)).toThrow('segment-boundary');
    expect(() => splitSegment(paragraphsOf(marked, 'ur'), marked, 1)).toThrow('segment-boundary');
    for (const place of [0, 3, text.indexOf('دوسرا')])
      expect(() => mergeSegment(paragraphs, place)).toThrow('segment-boundary');
  });

  it('takes white space at the cut into neither sentence', () => {
    const split = splitSegment(paragraphs, text, at - 1);
    expect(sentences(split)[0]?.slice(0, 2)).toEqual(['صدر آئے', 'اور گئے۔']);
  });
});

describe('sentences of a changed text', () => {
  it('keeps the reader’s own where nothing changed and finds the others afresh', () => {
    const split = splitSegment(paragraphs, text, text.indexOf('اور'));
    const after = text.replace('دوسرا', 'یہ دوسرا');
    const carried = carrySegments(
      { text, paragraphs: split },
      { text: after, found: paragraphsOf(after, 'ur') },
    );
    expect(sentences(carried, after)).toEqual([
      ['صدر آئے', 'اور گئے۔', 'سب خوش ہیں۔'],
      ['یہ دوسرا پیراگراف ہے۔'],
    ]);
    const before = `آج کی خبر۔\n${text}`;
    const shifted = carrySegments(
      { text, paragraphs: split },
      { text: before, found: paragraphsOf(before, 'ur') },
    );
    expect(sentences(shifted, before)[1]).toEqual(['صدر آئے', 'اور گئے۔', 'سب خوش ہیں۔']);
  });
});
