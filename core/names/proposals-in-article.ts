/** All that an article has for the reader to decide, on both sides: likely spellings of known names, and likely new names. */
import type { Language } from '../articles/language.ts';
import type { Article, Range } from '../articles/model.ts';
import type { FoundPlace, FoundProposal } from './found-proposals.ts';
import { isDerivedFromAny } from './inflection.ts';
import { partsOfKey, rejectionKey, type KnownNames } from './known-names.ts';
import type { Mention } from './model.ts';
import { factsOfReasons, factsOfSigns } from './proposal-facts.ts';
import { proposeSpellings, type Proposal } from './proposals.ts';
import { unknownNames, type UnknownName } from './unknown-names.ts';

export interface ArticleRequest {
  readonly article: Pick<Article, 'language' | 'text' | 'translation'>;
  /** Every mention in the article, as `mentionsInArticle` gives them. */
  readonly mentions: readonly Mention[];
  readonly names: KnownNames;
  /** Keys (`TrayItem.key`) of what the reader said no to. */
  readonly rejected: ReadonlySet<string>;
  /** See `ProposalRequest`. */
  readonly companyOf: (nameId: string) => ReadonlySet<string>;
}

/** The source, or all cells of the translation as one text. */
interface Side {
  readonly language: Language;
  readonly text: string;
  readonly mentions: readonly Mention[];
  placeOf(range: Range): FoundPlace;
}

/** Nothing that is a word begins or ends a line: what is proposed in the joined text stands in one cell. */
const cellBreak = '\n';

/**
 * What waits in an article, each key once. A proposal that the reader said no to is among them all the same, so that it
 * waits again once the no is taken back; beside it stands what is proposed in its place.
 */
export function proposalsInArticle(request: ArticleRequest): FoundProposal[] {
  const sides = sidesOf(request.article, request.mentions);
  const found = new Map<string, FoundProposal>();
  for (const side of sides) {
    const elsewhere = sides.flatMap((other) =>
      other === side ? [] : other.mentions.map(({ nameId }) => nameId),
    );
    for (const proposal of proposalsOf(side, elsewhere, request)) {
      const known = found.get(proposal.key);
      found.set(
        proposal.key,
        known === undefined ? proposal : { ...known, places: [...known.places, ...proposal.places] },
      );
    }
  }
  return [...found.values()];
}

function sidesOf(
  { language, text, translation }: ArticleRequest['article'],
  mentions: readonly Mention[],
): Side[] {
  const source: Side = {
    language,
    text,
    mentions: mentions.filter(({ cell }) => cell === null),
    placeOf: ({ start, end }) => ({ cell: null, start, end }),
  };
  return translation === null || translation.cells.length === 0
    ? [source]
    : [source, joined(translation, mentions)];
}

/** A cell is short: only all of them together say what comes again, and what a title is. */
function joined(
  { language, cells }: NonNullable<Article['translation']>,
  mentions: readonly Mention[],
): Side {
  const startOf = new Map<string, number>();
  const starts: number[] = [];
  let length = 0;
  for (const { id, text } of cells) {
    startOf.set(id, length);
    starts.push(length);
    length += text.length + cellBreak.length;
  }
  return {
    language,
    text: cells.map(({ text }) => text).join(cellBreak),
    mentions: mentions.flatMap((mention) => {
      const from = mention.cell === null ? undefined : startOf.get(mention.cell);
      return from === undefined ? [] : { ...mention, start: mention.start + from, end: mention.end + from };
    }),
    placeOf({ start, end }) {
      const at = starts.findLastIndex((from) => from <= start);
      const from = starts[at] ?? 0;
      return { cell: cells[at]?.id ?? null, start: start - from, end: end - from };
    },
  };
}

function proposalsOf(side: Side, elsewhere: readonly string[], request: ArticleRequest): FoundProposal[] {
  const { language, text, mentions } = side;
  const { names, rejected, companyOf } = request;
  const propose = (rejected: ReadonlySet<string>): Proposal[] =>
    proposeSpellings(names, { text, language, mentions, alsoPresent: elsewhere, rejected, companyOf }).filter(
      isSpelling,
    );
  const asIfNew = propose(new Set());
  const refused = asIfNew.filter((proposal) => rejected.has(keyOf(proposal)));
  const live = refused.length === 0 ? asIfNew : propose(rejected);
  const unknown = unknownNames({ text, language, mentions, rejected: new Set() }).filter(
    (one) =>
      isSpelling(one) &&
      !isPartOf(one, live) &&
      !isDerivedFromAny(partsOfKey(rejectionKey('', one.text)).joined, names.spelled, language),
  );
  return [
    ...[...live, ...refused].map((proposal) => foundKnown(side, proposal)),
    ...unknown.map((one) => foundUnknown(side, one)),
  ];
}

const keyOf = ({ nameId, text }: Proposal): string => rejectionKey(nameId, text);

/** What could not be a spelling is not asked about: it has a word of two letters at least. */
const isSpelling = ({ text }: { readonly text: string }): boolean =>
  partsOfKey(rejectionKey('', text)).joined.length > 1;

/** True where words that may be new stand in or about what looks like a known name, and are not that itself. */
function isPartOf({ text, places }: UnknownName, proposals: readonly Proposal[]): boolean {
  const { joined } = partsOfKey(rejectionKey('', text));
  return proposals.some(
    (proposal) =>
      partsOfKey(keyOf(proposal)).joined !== joined &&
      proposal.places.some((one) => places.some((other) => one.start < other.end && other.start < one.end)),
  );
}

function foundKnown(side: Side, proposal: Proposal): FoundProposal {
  const { nameId, spellingId, text, start, end, distance, reasons } = proposal;
  const others = proposal.places.filter((place) => place.start !== start);
  return {
    key: keyOf(proposal),
    language: side.language,
    text,
    known: { nameId, spellingId },
    guess: null,
    distance,
    reasons: factsOfReasons(reasons, side.text),
    places: [{ start, end }, ...others].map(side.placeOf),
  };
}

function foundUnknown(side: Side, unknown: UnknownName): FoundProposal {
  return {
    key: rejectionKey('', unknown.text),
    language: side.language,
    text: unknown.text,
    known: null,
    guess: unknown.kind,
    distance: null,
    reasons: factsOfSigns(unknown),
    places: unknown.places.map(side.placeOf),
  };
}
