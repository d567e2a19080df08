import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';

const parse = (source: string) => parseMarkdown(source, (html) => [`<${html.length}>`]);

describe('parseMarkdown', () => {
  it('takes the heading for the title and keeps paragraphs apart', () => {
    const source =
      '# ساحل کا بازار\n\nپہلا پیرا\nجو دو سطروں میں ہے۔\n\nدوسرا **پیرا** ہے، [ربط](http://x.invalid) سمیت۔\n';
    expect(parse(source)).toEqual({
      title: 'ساحل کا بازار',
      publication: null,
      date: null,
      text: 'پہلا پیرا جو دو سطروں میں ہے۔\n\nدوسرا پیرا ہے، ربط سمیت۔',
    });
  });

  it('prefers the front matter and then keeps a heading that says something else', () => {
    const parsed = parse(
      '---\r\ntitle: "بازار: کھلا"\r\nsource: ساحل ٹائمز\r\ndate: ۹ مارچ ۲۰۲۴\r\n---\r\n## صبح\r\n\r\nمتن۔\r\n',
    );
    expect(parsed).toEqual({
      title: 'بازار: کھلا',
      publication: 'ساحل ٹائمز',
      date: '۹ مارچ ۲۰۲۴',
      text: 'صبح\n\nمتن۔',
    });
  });

  it('makes blocks of list items, quotations and code, and lines of hard breaks', () => {
    expect(parse('- ایک\n- دو\n\n> تین\n\n    چار\n\nپانچ  \nچھ\n\n---\n\nسات').text).toBe(
      'ایک\n\nدو\n\nتین\n\nچار\n\nپانچ\nچھ\n\nسات',
    );
  });

  it('hands blocks of HTML over and drops scripts inside paragraphs', () => {
    expect(parse('<div>x</div>\n\nپہلے <b>گاڑھا</b> <script>alert(1)</script> بعد').text).toBe(
      '<12>\n\nپہلے گاڑھا  بعد',
    );
  });

  it('keeps a heading that is all there is', () => {
    expect(parse('# صرف سرخی').text).toBe('صرف سرخی');
  });
});

describe('readFrontMatter', () => {
  it('leaves a rule at the head of a text alone', () => {
    const source = '---\n\nمتن۔\n\n---\n';
    expect(readFrontMatter(source).body).toBe(source);
  });

  it('reads Urdu keys and passes over lists', () => {
    expect(readFrontMatter('---\nعنوان: بازار\ntags:\n- a\nماخذ: ساحل\n---\nمتن')).toEqual({
      title: 'بازار',
      publication: 'ساحل',
      date: null,
      body: 'متن',
    });
  });
});
