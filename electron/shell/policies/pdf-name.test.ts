import { expect, it } from 'vitest';
import { pdfName } from './pdf-name.ts';

it.each([
  ['ایران اور روس کا معاہدہ', 'ایران اور روس کا معاہدہ.pdf'],
  ['a/b\\c: "d"?', 'a b c d.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['.hidden.', 'hidden.pdf'],
  ['\u2068name\u2069\n\u0000', 'name.pdf'],
  [' ', 'Bayaz.pdf'],
])('%j is offered as %j', (title, name) => {
  expect(pdfName(title)).toBe(name);
});

it('cuts a long title, never within a character', () => {
  const name = pdfName(`${'x'.repeat(79)}😀`);
  expect(name).toBe(`${'x'.repeat(79)}.pdf`);
});
