/** Text fields know one end of line, LF, and turn all others into it (HTML, 4.10.11): what they hold is a copy of the text. */
import { differenceOf } from '#core/notes/placing.ts';

/** The text as a field shows it. */
export const asTyped = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * What was typed, as a text again: all that is as it was `before` keeps its line ends, unit for unit; new lines end as the
 * first line of `before` does.
 */
export function withLineEnds(before: string, typed: string): string {
  const shown = asTyped(before);
  if (shown === before) return typed;
  const { start, endBefore, endAfter } = differenceOf(shown, typed, 'beginning');
  const lineEnd = /\r\n?|\n/.exec(before)?.[0] ?? '\n';
  const text =
    before.slice(0, sourceOf(before, start)) +
    typed.slice(start, endAfter).replaceAll('\n', lineEnd) +
    before.slice(sourceOf(before, endBefore));
  // A lone CR may have come to stand before an LF, and the two would be one line end.
  return asTyped(text) === typed ? text : typed;
}

/** Where the unit at `shown` of the field's text begins in the text itself. */
function sourceOf(text: string, shown: number): number {
  let at = 0;
  for (let passed = 0; passed < shown; passed++) at += text.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
