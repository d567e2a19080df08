/** Sheets that an article can be printed on: their sizes, and which a reader has in the printer. */
export const papers = ['a4', 'letter', 'a5'] as const;
export type Paper = (typeof papers)[number];

/** Lengths in mm. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly above: number;
  readonly beside: number;
  readonly below: number;
  /** Of the type, to that of the larger sheets. */
  readonly scale: number;
}

/** ISO 216 and ANSI/ASME Y14.1. */
export const sheets: Readonly<Record<Paper, Sheet>> = {
  a4: { width: 210, height: 297, above: 20, beside: 18, below: 18, scale: 1 },
  letter: { width: 215.9, height: 279.4, above: 19, beside: 18, below: 17, scale: 1 },
  a5: { width: 148, height: 210, above: 16, beside: 13, below: 15, scale: 0.86 },
};

/** Where Letter is the paper of every office: CLDR's `measurementData`, `paperSize` US-Letter. */
const withLetter = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** What lies in the printers of a BCP 47 language's region; A4 where it names none. */
export function usualPaper(language: string): Paper {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/iu.exec(language)?.[1]?.toUpperCase();
  return region !== undefined && withLetter.has(region) ? 'letter' : 'a4';
}
