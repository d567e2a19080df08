/** UTF-16 units of the longest heading between paragraphs. */
const longest = 70;

/**
 * Whether a paragraph is a heading of what follows it, as reports have them in plain text: short, and ended by no mark, so
 * that it must not be the last on its page.
 */
export function isHeadingLike(paragraph: string): boolean {
  const text = paragraph.trim();
  return text.length > 0 && text.length <= longest && /[\p{L}\p{M}\p{N}:]$/u.test(text);
}
