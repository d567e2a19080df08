import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse.ts';
import { clauseLimit } from './parse-clauses.ts';
import { wordLimit } from './parse-source.ts';
import type { Term } from './syntax.ts';

/** A query as it was read: `-` before what is left out, `place:`, `"phrase`, `=exact`, `pattern*`, `fuzzy~`, `name:`. */
const shown = (term: Term): string => {
  if (term.kind === 'filter') {
    const { kind, ...facts } = term.filter;
    return `${kind}(${Object.values(facts)
      .map((fact) => (Array.isArray(fact) ? fact.join(' ') : (fact ?? '')))
      .join('..')})`;
  }
  const place = term.place === null ? '' : `${term.place}:`;
  if (term.kind === 'wild') return place + term.pattern;
  if ('word' in term) return place + term.word.text + (term.kind === 'fuzzy' ? '~' : '');
  const sign = { phrase: '"', exact: '=', name: 'name:' }[term.kind];
  return place + sign + term.words.map((word) => word.text).join(' ');
};

const clausesOf = (text: string): string[] =>
  parseQuery(text).clauses.map(({ negated, terms }) => (negated ? '-' : '') + terms.map(shown).join(' | '));

const hintsOf = (text: string): string[] => parseQuery(text).hints.map(({ kind, text }) => `${kind} ${text}`);

/** Well-formed queries: what is read, and no hint. */
const reads = (cases: readonly (readonly [string, readonly string[]])[]) =>
  it.each(cases)('reads %j', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
    expect(hintsOf(text)).toEqual([]);
  });

/** Malformed ones: the plain words that are searched, and the hint. */
const advises = (cases: readonly (readonly [string, readonly string[], string])[]) =>
  it.each(cases)('reads %j as plain words', (text, clauses, hint) => {
    expect(clausesOf(text)).toEqual(clauses);
    expect(hintsOf(text)).toEqual([hint]);
  });

describe('words', () => {
  reads([
    ['روس ایران', ['روس', 'ایران']],
    ['روس، ایران؛ چین', ['روس', 'ایران', 'چین']],
    ['S-300', ['S', '300']],
    ["O'Brien", ["O'Brien"]],
    ['12:30 http://a.b', ['12', '30', 'http', 'a.b']],
    ['(a) [b]', ['a', 'b']],
    ['a=b c~d', ['a', 'b', 'c', 'd']],
    ['or and نہیں', ['or', 'and', 'نہیں']],
    ['😀 \u0000روس\uD800', ['روس']],
    ['می\u200Cروم', ['می\u200Cروم']],
    ['', []],
    ['\u200F', []],
  ]);
});

describe('quotation marks', () => {
  reads([
    ['"روس ایران" چین', ['"روس ایران', 'چین']],
    ['"a b" "c d"', ['"a b', '"c d']],
    ["Iran's “nuclear” plan", ['Iran', '"nuclear', 'plan']],
    ['’’روس ایران‘‘ چین', ['"روس ایران', 'چین']],
    ['”روس ایران“ «چین»', ['"روس ایران', '"چین']],
    ['"wild* OR -x title:y"', ['"wild OR x title y']],
    ['a"b c"d', ['a', 'b', 'c', 'd']],
    ['"" روس', ['روس']],
    ['students’ strike ’90s music', ['students', 'strike', '90s', 'music']],
  ]);

  describe('without a partner, while they are being typed', () => {
    reads([
      ['"', []],
      ['روس "', ['روس']],
      ['"روس', ['روس']],
      ['"روس ', ['روس']],
      ['a" b', ['a', 'b']],
      ['title:"روس', ['title:روس']],
    ]);
  });

  advises([
    ['"روس ایران', ['روس', 'ایران'], 'quote-open "روس'],
    ['a "b c "d e"', ['a', 'b', 'c', '"d e'], 'quote-open "b'],
  ]);
});

describe('OR', () => {
  reads([
    ['a OR b c', ['a | b', 'c']],
    ['a OR b OR c', ['a | b | c']],
    ['c a|b', ['c', 'a | b']],
    ['a | b || c', ['a | b | c']],
    ['روس\u200F| \u200Eایران', ['روس | ایران']],
    ['(a OR b) (c OR d)', ['a | b', 'c | d']],
    ['"a b" OR S-400', ['"a b | "S 400']],
    ['source:Dawn OR tag:x OR y*', ['publication(dawn) | tag(x) | y*']],
    ['a or b', ['a', 'or', 'b']],
    ['a OR title:', ['a']],
  ]);

  advises([
    ['OR', ['OR'], 'operator-alone OR'],
    ['OR a', ['OR', 'a'], 'operator-alone OR'],
    ['a OR', ['a', 'OR'], 'operator-alone OR'],
    ['|', [], 'operator-alone |'],
    ['a |', ['a'], 'operator-alone |'],
    ['a OR -b c', ['a', 'OR', 'b', 'c'], 'operator-alone OR'],
    ['-a | b', ['a', 'b'], 'operator-alone |'],
    ['a OR S-4*', ['a', 'OR', 'S', '4'], 'operator-alone a OR S-4*'],
    ['a OR *b', ['a', 'OR', 'b'], 'star-first *b'],
  ]);
});

describe('leaving out', () => {
  reads([
    ['a -b', ['a', '-b']],
    ['\u200F-روس چین', ['-روس', 'چین']],
    ['a \u2212b', ['a', '-b']],
    ['روس-ایران S-400', ['روس', 'ایران', 'S', '400']],
    ['روس–ایران روس—چین 3\u22124', ['روس', 'ایران', 'روس', 'چین', '3', '4']],
    ['روس –ایران —چین', ['روس', 'ایران', 'چین']],
    ['a - b', ['a', 'b']],
    ['a -', ['a']],
    ['a --b', ['a', 'b']],
    ['a (-b) c', ['a', '-b', 'c']],
    ['a -S-400', ['a', '-"S 400']],
    ['a -"b c" -="d e" -f* -g~', ['a', '-"b c', '-=d e', '-f*', '-g~']],
    ['a -title:"b c" -tag:d -source:e', ['a', '-title:"b c', '-tag(d)', '-publication(e)']],
    ['source:Dawn -روس', ['publication(dawn)', '-روس']],
  ]);

  advises([
    ['-روس', ['روس'], 'only-negative -روس'],
    ['-"a b" -c', ['"a b', 'c'], 'only-negative -"a b"'],
    ['-tag:x', ['tag', 'x'], 'only-negative -tag:x'],
    ['-', [], 'operator-alone -'],
    ['a -(b c)', ['a', 'b', 'c'], 'operator-alone -'],
    ['a -S-4*', ['a', 'S', '4'], 'operator-alone -S-4*'],
    ['a -*b', ['a', 'b'], 'star-first *b'],
  ]);
});

describe('stars, tildes, equals signs', () => {
  reads([
    ['پاک*', ['پاک*']],
    ['پاک\u200F*', ['پاک*']],
    ['ا*ن', ['ا*ن']],
    ['\u0643تا\u0628*', ['کتاب*']],
    ['Caf\u00E9*s', ['cafe*s']],
    ['دی\u0647*ھ', ['دیہ*ھ']],
    ['a**b***', ['a*b*']],
    ['5*', ['5*']],
    ['word~ لفظ~1 x~۱', ['word~', 'لفظ~', 'x~']],
    ['S-400~', ['S', '400~']],
    ['word~2000', ['word', '2000']],
    ['~50', ['50']],
    ['=آب =“two words” =S-400', ['=آب', '=two words', '=S 400']],
  ]);

  advises([
    ['*', [], 'star-first *'],
    ['a * b', ['a', 'b'], 'star-first *'],
    ['*ستان', ['ستان'], 'star-first *ستان'],
    ['**bold** x', ['bold', 'x'], 'star-first **bold**'],
    ['ء*', [], 'star-first ء*'],
    ['"a b"*', ['"a b'], 'star-first *'],
    ['a*b*c*d*e*f', ['a*b*c*d*'], 'too-long a*b*c*d*e*f'],
    ['~', [], 'operator-alone ~'],
    ['a ~b', ['a', 'b'], 'operator-alone ~'],
    ['"a b"~3 c', ['"a b', 'c'], 'operator-alone ~3'],
    ['wi*l~', ['wi', 'l'], 'operator-alone wi*l~'],
    ['=', [], 'operator-alone ='],
    ['a =', ['a'], 'operator-alone ='],
    ['= آب', ['آب'], 'operator-alone ='],
    ['=wi*ld', ['wi', 'ld'], 'operator-alone =wi*ld'],
    ['=word~', ['word'], 'operator-alone =word~'],
  ]);

  it('keeps where a word with stars stands, and its letters', () => {
    const [clause] = parseQuery('x ا*ن').clauses.slice(1);
    expect(clause?.terms[0]).toMatchObject({ kind: 'wild', word: { start: 2, end: 5, text: 'ان' } });
  });
});

describe('fields', () => {
  reads([
    ['title:a TITLE:b عنوان:c', ['title:a', 'title:b', 'title:c']],
    ['text:a متن:b', ['source:a', 'source:b']],
    ['translation:a ترجمہ:b', ['translation:a', 'translation:b']],
    ['source:Dawn', ['publication(dawn)']],
    ['ماخذ:جنگ \u0645\u0623\u062E\u0630:جنگ', ['publication(جنگ)', 'publication(جنگ)']],
    ['source:"بی بی سی" source:Daw*', ['publication(بی بی سی)', 'publication(daw)']],
    ['tag:foreign-policy tag:"x y" ٹیگ:امن', ['tag(foreign-policy)', 'tag(x y)', 'tag(امن)']],
    ['tag:❤', ['tag(❤)']],
    ['note:پانی نوٹ:"a b" حاشیہ:c', ['note(پانی)', 'note(a b)', 'note(c)']],
    ['name:پوتن name:"Vladimir Putin" نام:چین', ['name:پوتن', 'name:Vladimir Putin', 'name:چین']],
    ['title: a title: "b c" d', ['title:a', 'title:"b c', 'd']],
    ['title\u200F:\u200Fa عنوان：b', ['title:a', 'title:b']],
    [
      'title:"a b" title:=آب title:="a b" title:a* title:a~',
      ['title:"a b', 'title:=آب', 'title:=a b', 'title:a*', 'title:a~'],
    ],
    ['title:S-400 title:12:30', ['title:S', 'title:400', 'title:12', 'title:30']],
    ['title:a OR b', ['title:a | b']],
  ]);

  describe('without a value, while it is being typed', () => {
    reads([
      ['title:', []],
      ['روس عنوان: ', ['روس']],
      ['روس -title:', ['روس']],
      ['title:=', []],
      ['before:20', []],
      ['a before:2025-0', ['a']],
      ['a before:14-3-20', ['a']],
    ]);
  });

  advises([
    ['title: | x', ['title', 'x'], 'operator-alone title:'],
    ['title:(a b)', ['title', 'a', 'b'], 'operator-alone title:'],
    ['title: tag:x', ['title', 'tag(x)'], 'operator-alone title:'],
    ['title: -x a', ['title', '-x', 'a'], 'operator-alone title:'],
    ['title:-x', ['title', 'x'], 'operator-alone title:-x'],
    ['title:*x', ['title:x'], 'star-first *x'],
    ['tag:- x', ['tag', 'x'], 'operator-alone tag:-'],
    ['name:پو* x', ['name', 'پو', 'x'], 'operator-alone name:پو*'],
    ['note:=x y', ['note', 'x', 'y'], 'operator-alone note:=x'],
  ]);
});

describe('dates', () => {
  reads([
    ['before:2025', ['date(..2025-01-01)']],
    ['after:2025', ['date(2025-01-01..)']],
    ['after:2025-03 before:2025/3/14', ['date(2025-03-01..)', 'date(..2025-03-14)']],
    ['بعد:۲۰۲۵۔۳ قبل:2025.4', ['date(2025-03-01..)', 'date(..2025-04-01)']],
    ['پہلے: 14-3-2025', ['date(..2025-03-14)']],
    [
      'after:3-2025 after:۲۰۲۵ء after:"2025"',
      ['date(2025-03-01..)', 'date(2025-01-01..)', 'date(2025-01-01..)'],
    ],
    ['after:2024-02-29', ['date(2024-02-29..)']],
  ]);

  advises([
    ['before:soon', ['before', 'soon'], 'date-unknown soon'],
    ['before:2025-13', ['before', '2025', '13'], 'date-unknown 2025-13'],
    ['after:2025-02-29', ['after', '2025', '02', '29'], 'date-unknown 2025-02-29'],
    ['after:31-4-2025', ['after', '31', '4', '2025'], 'date-unknown 31-4-2025'],
    ['before:20 x', ['before', '20', 'x'], 'date-unknown 20'],
    ['before:0000', ['before', '0000'], 'date-unknown 0000'],
  ]);
});

describe('limits', () => {
  it('reads so many clauses and no more', () => {
    const text = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ');
    expect(clausesOf(text)).toHaveLength(clauseLimit);
    expect(hintsOf(text)).toEqual(['too-long w30']);
    expect(parseQuery(text).typing).toBe(false);
  });

  it('reads so many words of a phrase, or of what is joined by OR', () => {
    const words = Array.from({ length: 70 }, (_, index) => `w${index}`);
    expect(clausesOf(`"${words.join(' ')}"`)).toEqual([`"${words.slice(0, wordLimit).join(' ')}`]);
    expect(hintsOf(`"${words.join(' ')}"`)).toEqual(['too-long w64']);
    expect(hintsOf(words.join('|'))).toEqual(['too-long w64']);
  });
});

describe('typing', () => {
  it.each([
    ['روس', true],
    ['روس\u200F', true],
    ['a OR روس', true],
    ['a title:رو', true],
    ['S-40', true],
    ['روس ', false],
    ['روس۔', false],
    ['"روس"', false],
    ['a -روس', false],
    ['-روس', false],
    ['روس*', false],
    ['روس~', false],
    ['=روس', false],
    ['name:پو', false],
    ['tag:پو', false],
    ['a title:', false],
    ['a -', false],
    ['', false],
  ])('knows whether the last word of %j is being typed', (text, typing) =>
    expect(parseQuery(text).typing).toBe(typing),
  );
});

it('answers in Urdu where any word is Urdu', () => {
  const texts = ['Putin', 'Putin پوتن', '12', '', 'نام:Putin', 'a، b۔'];
  expect(texts.map((text) => parseQuery(text).language)).toEqual(['en', 'ur', 'en', 'en', 'ur', 'en']);
});
