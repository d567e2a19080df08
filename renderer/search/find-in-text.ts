/** Finding a string in a text, both folded alike, without words or stems: what Ctrl/Cmd+F does. */
import type { Language } from '#core/articles/language.ts';
import type { Range } from '#core/articles/model.ts';
import { foldWithMap, type Folded } from '#core/folding.ts';

const whiteSpace = /\s/u;

/** A folded copy in which every run of white space is one space: a line break between words is found by a space. */
function spaced({ text, starts, ends }: Folded): Folded {
  if (!/\s\s|[^\S ]/u.test(text)) return { text, starts, ends };
  const kept: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const isSpace = whiteSpace.test(unit);
    if (isSpace && out.endsWith(' ')) continue;
    out += isSpace ? ' ' : unit;
    kept.push(at);
  }
  return {
    text: out,
    starts: Uint32Array.from(kept, (at) => starts[at] ?? 0),
    ends: Uint32Array.from(kept, (at) => ends[at] ?? 0),
  };
}

/** A text made ready to be searched again and again. */
export const searchable = (text: string, language: Language): Folded =>
  spaced(foldWithMap(text, language, 'loose'));

/**
 * Where a query stands in a searchable text of this language: UTF-16 ranges of the original text, in order, not
 * overlapping, whole source characters each (a ligature is found by either of its letters). White space around the
 * query counts only between letters. A query that folds to nothing is nowhere.
 */
export function findIn({ text, starts, ends }: Folded, query: string, language: Language): Range[] {
  const wanted = searchable(query, language).text.trim();
  if (wanted === '') return [];
  const found: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const start = starts[at];
    const end = ends[at + wanted.length - 1];
    const last = found.at(-1);
    // Two matches can share a source character that folds to several.
    if (start !== undefined && end !== undefined && (last === undefined || start >= last.end))
      found.push({ start, end });
  }
  return found;
}
