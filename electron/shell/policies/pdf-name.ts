/** UTF-16 units; file systems count bytes, and an Urdu letter is two. */
const longest = 80;

/** What no file system of the three takes in a name, direction marks, and what would hide the file. */
const refused = /[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu;

/** The name offered for a PDF: the title, as far as it can be a file's name. */
export function pdfName(title: string): string {
  const name = title
    .replace(refused, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, longest)
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .toWellFormed()
    .replaceAll('\uFFFD', '');
  return `${name === '' ? 'Bayaz' : name}.pdf`;
}
