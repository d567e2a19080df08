import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOfBlocks, plainText, readMarkdown, type Block, type Inline } from './markdown.ts';

const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const hrefOf = (text: string) => {
  const [first] = readMarkdown(text);
  const link = first?.kind === 'paragraph' ? first.children[0] : undefined;
  return link?.kind === 'link' ? link.href : undefined;
};

const words = (text: string): Inline => ({ kind: 'text', text });

describe('a note’s Markdown', () => {
  it.each<[string, Block[]]>([
    ['', []],
    ['پہلی سطر\nsecond line', [paragraph(words('پہلی سطر'), { kind: 'break' }, words('second line'))]],
    ['ایک\n\nدو', [paragraph(words('ایک')), paragraph(words('دو'))]],
    [
      '**اہم** اور *ضروری*',
      [
        paragraph({ kind: 'strong', children: [words('اہم')] }, words(' اور '), {
          kind: 'emphasis',
          children: [words('ضروری')],
        }),
      ],
    ],
    ['## سرخی', [{ kind: 'heading', children: [words('سرخی')] }]],
    ['> قول', [{ kind: 'quote', blocks: [paragraph(words('قول'))] }]],
    [
      '- ایک\n- two',
      [{ kind: 'list', start: null, items: [[paragraph(words('ایک'))], [paragraph(words('two'))]] }],
    ],
    ['3. تین', [{ kind: 'list', start: 3, items: [[paragraph(words('تین'))]] }]],
    ['`x` \\*', [paragraph({ kind: 'code', text: 'x' }, words(' *'))]],
    ['```ts\nlet a\n```', [{ kind: 'code', text: 'let a', info: 'ts' }]],
  ])('%j', (text, blocks) => expect(readMarkdown(text)).toEqual(blocks));

  it.each([
    ['123 ایک two', 'rtl'],
    ['- **two** ایک', 'ltr'],
    ['> *ایک*', 'rtl'],
    ['1. 2', 'auto'],
  ])('%j begins %s', (text, direction) => expect(directionOfBlocks(readMarkdown(text))).toBe(direction));

  it('follows addresses of the web and of mail only', () => {
    expect(hrefOf('[a](https://example.org/x)')).toBe('https://example.org/x');
    expect(hrefOf('<mailto:a@example.org>')).toBe('mailto:a@example.org');
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '/relative',
      'https://known.site@elsewhere.example/',
    ]) {
      expect(hrefOf(`[a](${address})`)).toBeUndefined();
      expect(plainText(readMarkdown(`[a](${address})`))).toBe(`[a](${address})`);
    }
    expect(plainText(readMarkdown('[](https://example.org/)'))).toBe('https://example.org/');
  });

  it.each([
    '<b>x</b> <script>alert(1)</script>',
    '<!-- c -->',
    '&amp; &nbsp;',
    '***',
    'a\n===',
    '[x]: http://example.org "t"',
  ])('leaves %j as it was typed', (text) => expect(plainText(readMarkdown(text))).toBe(text));

  it('shows what would take the parser long as it was typed', () => {
    for (const text of [
      '_*'.repeat(20_000),
      `${'- '.repeat(3000)}a`,
      `${'> '.repeat(3000)}a`,
      'ا'.repeat(60_000),
    ])
      expect(plainText(readMarkdown(text))).toBe(text);
  });

  it('never throws, and keeps every letter in its order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '**',
        '*',
        '_',
        '# ',
        '- ',
        '1. ',
        '> ',
        '\n',
        '\n\n',
        '```',
        '`',
        '[',
        '](',
        ')',
        '<',
        '>',
        '![',
        '    ',
        '\t',
        '&amp;',
        '\\',
        '---',
        '===',
        '|',
        '~',
      ),
      fc.constantFrom(
        'صدر',
        'معاہدہ',
        'treaty',
        'https://example.org',
        '<b>',
        '</b>',
        'a@b.c',
        '[صدر](https://a.org/x "پوتن")',
        '[صدر](معاہدہ)',
        '<https://b.org>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const shown = letters(everything(readMarkdown(text)));
        let at = 0;
        for (const letter of letters(text)) {
          at = shown.indexOf(letter, at) + 1;
          if (at === 0) throw new Error(`lost ${letter} of ${JSON.stringify(text)}: ${shown.join('')}`);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const letters = (text: string): string[] => text.match(/\p{L}/gu) ?? [];

const safelyDecoded = (href: string): string => {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
};

/** What is shown and where it leads. */
function everything(blocks: readonly Block[]): string {
  const inline = (one: Inline): string => {
    switch (one.kind) {
      case 'break':
        return '\n';
      case 'text':
      case 'code':
        return one.text;
      case 'link':
        return one.children.map(inline).join('') + `${one.href} ${safelyDecoded(one.href)} ${one.title}`;
      default:
        return one.children.map(inline).join('');
    }
  };
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'quote':
          return everything(block.blocks);
        case 'list':
          return block.items.map(everything).join('\n');
        case 'code':
          return `${block.info}\n${block.text}`;
        default:
          return block.children.map(inline).join('');
      }
    })
    .join('\n');
}
