/** UTF-16 units. */
const longest = 90;

/** A quote on one line, cut at a space where it is long. */
export function shortQuote(quote: string): string {
  const line = quote.trim().replace(/\s+/gu, ' ');
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest);
  return `${line.slice(0, space > longest / 2 ? space : longest)}…`;
}
