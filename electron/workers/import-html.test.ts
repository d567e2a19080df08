import { describe, expect, it } from 'vitest';
import { declaredEncoding, htmlBlocks, parseHtml } from './import-html.ts';

const sentence =
  'ساحلی شہر کی پرانی بندرگاہ پر ماہی گیروں نے نئی کشتیوں کے ساتھ موسم کے پہلے شکار کا آغاز کر دیا ہے۔';
const more =
  'بازار میں مچھلی کی قیمت پچھلے ہفتے سے کم رہی، اور گاہکوں نے اطمینان ظاہر کیا، مگر ملاحوں نے ایندھن کی شکایت کی۔';

const page = `<!doctype html><html lang="ur"><head>
<title>پہلا شکار | ساحل ٹائمز</title>
<meta property="og:site_name" content="ساحل ٹائمز">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2024-03-09T06:00:00Z"}</script>
<script>globalThis.touched = 1</script><style>p { color: red }</style></head>
<body onload="globalThis.touched = 2">
<nav><a href="/">سرورق</a> <a href="/b">کھیل</a></nav>
<article><h1>پہلا شکار</h1>
<p>${sentence}</p><p>${more}<br>${sentence}</p>
<script>globalThis.touched = 3</script>
<ul><li>${more}</li><li>${sentence}</li></ul>
<img src="http://images.invalid/a.jpg" onerror="globalThis.touched = 4">
</article><footer>جملہ حقوق محفوظ</footer></body></html>`;

describe('parseHtml', () => {
  it('finds the article of a page, block by block, with what the page says of itself', () => {
    expect(parseHtml(page)).toEqual({
      title: 'پہلا شکار',
      publication: 'ساحل ٹائمز',
      date: '2024-03-09T06:00:00Z',
      text: [sentence, `${more}\n${sentence}`, more, sentence].join('\n\n'),
    });
  });

  it('runs nothing of a page', () => {
    parseHtml(page);
    expect(globalThis).not.toHaveProperty('touched');
  });

  it('reads a page that Readability finds nothing in, without its navigation', () => {
    expect(parseHtml('<title>x</title><nav>سرورق</nav><p>پہلا۔<p>دوسرا۔<script>y</script>')).toEqual({
      title: 'x',
      publication: null,
      date: null,
      text: 'پہلا۔\n\nدوسرا۔',
    });
  });

  it('reads pages nested deeper than the stack', () => {
    const deep = 20_000;
    const html = `<body>${'<div>'.repeat(deep)}${sentence}${'</div>'.repeat(deep)}</body>`;
    expect(parseHtml(html).text).toBe(sentence);
  });

  it('reads bare text and an unclosed page', () => {
    expect(parseHtml('صرف متن').text).toBe('صرف متن');
    expect(parseHtml('<html><body><div><p>ادھورا').text).toBe('ادھورا');
  });
});

describe('htmlBlocks', () => {
  it.each([
    ['<p>ایک\n  دو</p> <p> تین </p>', ['ایک دو', 'تین']],
    ['ایک<br>دو<br><br>تین<br> <br>چار', ['ایک\nدو', 'تین', 'چار']],
    ['<div>ایک<div>دو</div>تین</div>', ['ایک', 'دو', 'تین']],
    ['<table><tr><td>الف</td><td>ب</td></tr><tr><td>ج</td></tr></table>', ['الف ب', 'ج']],
    ['<p>حر<b>فو</b>ں کا<i> جوڑ</i></p>', ['حرفوں کا جوڑ']],
    ['<pre>شعر ایک\n  شعر دو</pre>', ['شعر ایک\nشعر دو']],
    ['<p hidden>نہیں</p><p style="display: none">نہیں</p><p>ہاں</p>', ['ہاں']],
    ['<p>الف&nbsp;ب&zwnj;ج &lt;b&gt;</p>', ['الف\u00a0ب\u200cج <b>']],
    ['<script>x</script><style>y</style><template>z</template>', []],
  ])('%s', (html, blocks) => {
    expect(htmlBlocks(html)).toEqual(blocks);
  });
});

const declared = (html: string) => declaredEncoding(new TextEncoder().encode(html));

it('finds the encoding a page declares within its first 1,024 bytes', () => {
  expect(declared('<html><head><meta charset="windows-1256">')).toBe('windows-1256');
  expect(declared('<meta http-equiv=Content-Type content="text/html; charset=cp1256">')).toBe('cp1256');
  expect(declared('<p>charset=x</p>')).toBeNull();
  expect(declared(`${' '.repeat(1024)}<meta charset="utf-8">`)).toBeNull();
});
