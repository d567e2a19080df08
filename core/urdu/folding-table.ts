/**
 * What each Urdu key does to a character, as data. Code points are written out because many of these letters look
 * alike. Source: the Unicode names and decompositions of the Arabic block, and how Urdu is in fact typed (Arabic and
 * Persian keyboards, old fonts' presentation forms, hamza written or left out).
 *
 * The rules that depend on a letter's place in its word stand in `fold.ts`.
 */

export interface FoldingRow {
  readonly from: readonly string[];
  /** Exact spelling; what is not given is kept. */
  readonly identity?: string;
  /** Search; what is not given is as in `identity`. `name` never differs from `loose` outside the context rules. */
  readonly loose?: string;
}

export const foldingTable: readonly FoldingRow[] = [
  { from: ['\u064A' /* ي */, '\u0649' /* ى */], identity: '\u06CC' /* ی */ },
  { from: ['\u0643' /* ك */], identity: '\u06A9' /* ک */ },
  { from: ['\u0647' /* ه */, '\u06D5' /* ە */], identity: '\u06C1' /* ہ */ },
  { from: ['\u06C2' /* ۂ */, '\u06C0' /* ۀ */], identity: '\u06C2' /* ۂ */, loose: '\u06C1' /* ہ */ },
  { from: ['\u0629' /* ة */, '\u06C3' /* ۃ */], identity: '\u06C3' /* ۃ */, loose: '\u06C1' /* ہ */ },
  { from: ['\u0623' /* أ */, '\u0625' /* إ */, '\u0671' /* ٱ */], identity: '\u0627' /* ا */ },
  { from: ['\u0622' /* آ */], loose: '\u0627' /* ا */ },
  { from: ['\u0624' /* ؤ */], loose: '\u0648' /* و */ },
  { from: ['\u06D3' /* ۓ */], loose: '\u06D2' /* ے */ },
  { from: ['\u0621' /* ء */, '\u0674' /* ٴ */], loose: '' },
  { from: ['\u066B' /* ٫ */], identity: '.' },
  { from: ['\u066C' /* ٬ */], identity: '' },
];

/** First digits of the two sets that fold to ASCII: Arabic-Indic ٠ and extended Arabic-Indic ۰. */
export const digitSets: readonly number[] = [0x0660, 0x06f0];

/**
 * Letters that carry a hamza only by a combining mark in some texts (هٔ, یٔ), with the letter that composes with
 * U+0654 under NFC. Exchanged before composing.
 */
export const hamzaCarriers: Readonly<Record<string, string>> = {
  '\u0647' /* ه */: '\u06C1' /* ہ */,
  '\u06D5' /* ە */: '\u06C1' /* ہ */,
  '\u06CC' /* ی */: '\u064A' /* ي */,
  '\u0649' /* ى */: '\u064A' /* ي */,
};

type CodeRange = readonly [first: number, last: number];

/** Marks that every key drops once composition has taken what it can, and the kashida. */
export const droppedMarks: readonly CodeRange[] = [
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06ed],
];

/** Presentation forms; NFKC is applied to these alone. */
export const presentationForms: readonly CodeRange[] = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

/** ﷺ and ﷻ stay one character: NFKC would make 18 and 8 of them, with spaces. */
export const keptForms = '\uFDFA\uFDFB';
