/** Folding with an offset map: the engine that the folding of each language runs on. */
import { classOf, fillPage, isInvisible, letter, separator, tableIndex, tableSize } from './characters.ts';

/**
 * A folded copy of a text and the way back. Folded unit `i` came from the source units `[starts[i], ends[i])`; all
 * offsets are UTF-16. Starts and ends never fall, never stand inside a surrogate pair, and cover the marks that were
 * dropped from a letter (so that a highlight does not cut them off) but no invisible characters after it.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Folds by the rules of one language and key. */
export interface Folder {
  readonly fold: (text: string) => string;
  /** As `fold`, with the way back to the source. */
  readonly foldWithMap: (text: string) => Folded;
  /** True where every unit folds by itself, whatever marks stand around it: most texts. */
  readonly isPlain: (text: string) => boolean;
}

export interface FoldingRules {
  /**
   * Folds a cluster: a character and the marks and dropped characters after it. Called with single characters to
   * fill the table of the fast path, and with whole clusters where marks may compose or stay.
   */
  readonly cluster: (cluster: string) => string;
  /**
   * Drops marks that have no letter to stand on. Needed where letters are dropped, or their marks would pass to what
   * stands before them.
   */
  readonly dropsOrphans?: boolean;
  /** Rewrites folded units, those before `length`, by their neighbours, in place. */
  readonly context?: (units: Uint16Array, length: number) => void;
}

/** Not filled in yet; like `slow`, no folded unit has it (https://www.unicode.org/faq/private_use.html#noncharacters). */
const unknown = 0xffff;
const slow = 0xfffe;
const dropped = 0;

// What a character does when it follows another.
const begins = 0;
const fallsAway = 1;
const composes = 2;

/**
 * Marks that stay, the Arabic marks that make another letter before they go, and the vowels and finals of Hangul,
 * which compose without being marks.
 */
const mayCompose = (character: string, folded: string): boolean =>
  (folded !== '' && /[\p{M}\u1160-\u11FF]/u.test(character)) || /[\u0653-\u0655]/.test(character);

interface Tables {
  /** Folded unit of a source unit, `dropped` or `slow`. */
  readonly folded: Uint16Array;
  readonly following: Uint8Array;
  /** As `folded`, for a unit that may stand anywhere: `slow` also where it composes with what stands before it. */
  readonly plain: Uint16Array;
}

const emptyTables = (): Tables => ({
  folded: new Uint16Array(tableSize).fill(unknown),
  following: new Uint8Array(tableSize),
  plain: new Uint16Array(tableSize).fill(unknown),
});

/** Fills the page of the tables that `index` is in. */
function fillTables(tables: Tables, { cluster, dropsOrphans = false }: FoldingRules, index: number): void {
  const { folded, following, plain } = tables;
  fillPage(index, (at, unit) => {
    const character = String.fromCharCode(unit);
    const result = cluster(character);
    const single =
      result.length === 0 ? dropped : result.length > 1 || unit === 0 ? slow : result.charCodeAt(0);
    folded[at] = single;
    if (mayCompose(character, result)) following[at] = composes;
    else following[at] = result === '' ? fallsAway : begins;
    const kind = classOf(unit);
    const isOrphan = dropsOrphans && kind !== letter && kind !== separator;
    plain[at] = following[at] === composes ? slow : isOrphan ? dropped : single;
  });
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Units of a folded text while it grows; a folded text can be longer than its source. */
class Growing {
  units: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length = 0;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.#grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  #grow(): void {
    const wider = new Growing(this.units.length * 2 + 16);
    wider.units.set(this.units);
    wider.starts.set(this.starts);
    wider.ends.set(this.ends);
    this.units = wider.units;
    this.starts = wider.starts;
    this.ends = wider.ends;
  }
}

/** Engines limit the arguments of one call; this many are safe everywhere. */
const chunk = 8192;

/** Longer texts than this fold by way of the map: it costs little beside them. */
const scratch = new Uint16Array(128);

function stringOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += chunk) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + chunk));
  }
  return text;
}

/** The first units of `scratch`; `text` itself where they are the same, as with most words: nothing is made then. */
function scratchText(text: string, length: number): string {
  let same = 0;
  const most = Math.min(length, text.length);
  while (same < most && scratch[same] === text.charCodeAt(same)) same += 1;
  if (same === length && length === text.length) return text;
  let folded = text.slice(0, same);
  for (let at = same; at < length; at += 1) folded += String.fromCharCode(scratch[at] ?? 0);
  return folded;
}

/** Makes the folder of one language and key. Its tables are filled as texts ask for them. */
export function createFolder(rules: FoldingRules): Folder {
  const { cluster, dropsOrphans = false, context } = rules;
  const tables = emptyTables();
  const { folded, following, plain } = tables;

  /** As `tableIndex`, of a place that is filled. */
  const placeOf = (unit: number): number => {
    const index = tableIndex(unit);
    if (index >= 0 && folded[index] === unknown) fillTables(tables, rules, index);
    return index;
  };

  const foldCluster = (text: string, code: number): string => {
    if (!dropsOrphans) return cluster(text);
    const base = cluster(String.fromCodePoint(code));
    if (classOf(code) === letter) return base === '' ? '' : cluster(text);
    return classOf(code) === separator ? base : '';
  };

  const foldWithMap = (text: string): Folded => {
    const followingAt = (at: number): number => {
      const index = placeOf(text.charCodeAt(at));
      if (index >= 0) return following[index] ?? begins;
      return /^\p{M}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? composes : begins;
    };

    const out = new Growing(text.length);
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const index = placeOf(unit);
      const single = index < 0 ? slow : (folded[index] ?? slow);
      // Nearly every character is a letter before another letter.
      if (single !== slow && following[index] === begins && at + 1 < text.length) {
        const ahead = placeOf(text.charCodeAt(at + 1));
        if (ahead >= 0 && following[ahead] === begins) {
          out.push(single, at, at + 1);
          at += 1;
          continue;
        }
      }
      const code = text.codePointAt(at) ?? 0;
      const isLetter = classOf(code) === letter;
      let next = at + widthAt(text, at);
      let end = next;
      let mustCompose = false;
      for (let kind; next < text.length && (kind = followingAt(next)) !== begins;) {
        // A letter that is dropped belongs to its word, not to what stands before the word.
        if (!isLetter && classOf(text.charCodeAt(next)) === letter) break;
        if (kind === composes) mustCompose = true;
        const after = next + widthAt(text, next);
        if (!isInvisible(text.charCodeAt(next))) end = after;
        next = after;
      }
      if (single === slow || mustCompose || (dropsOrphans && !isLetter)) {
        const result = foldCluster(text.slice(at, next), code);
        for (let i = 0; i < result.length; i += 1) out.push(result.charCodeAt(i), at, end);
      } else if (single !== dropped) {
        out.push(single, at, isLetter ? end : at + 1);
      }
      at = next;
    }

    const units = out.units.subarray(0, out.length);
    context?.(units, units.length);
    return {
      text: stringOf(units),
      starts: out.starts.subarray(0, out.length),
      ends: out.ends.subarray(0, out.length),
    };
  };

  const fold = (text: string): string => {
    if (text.length > scratch.length) return foldWithMap(text).text;
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      const index = placeOf(text.charCodeAt(at));
      const unit = index < 0 ? slow : (plain[index] ?? slow);
      if (unit === slow) return foldWithMap(text).text;
      if (unit === dropped) continue;
      scratch[length] = unit;
      length += 1;
    }
    context?.(scratch, length);
    return scratchText(text, length);
  };

  const isPlain = (text: string): boolean => {
    for (let at = 0; at < text.length; at += 1) {
      const index = placeOf(text.charCodeAt(at));
      if (index < 0 || plain[index] === slow) return false;
    }
    return true;
  };

  return { fold, foldWithMap, isPlain };
}
