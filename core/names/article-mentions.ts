/** Every mention in an article, on both sides: found, weighed by the company it keeps, and settled by the reader's word. */
import type { Article } from '../articles/model.ts';
import { alignedEvidence, type AlignedStretch } from './certainty-aligned.ts';
import { Company } from './certainty-company.ts';
import { firstFrom, type WeighedText } from './certainty-standing.ts';
import { outcomeOf, weigh, type AlignedEvidence, type Reading, type Weighed } from './certainty.ts';
import { foundTexts } from './found-texts.ts';
import type { FoundMention } from './mentions.ts';
import type { Mention, Settlement } from './model.ts';
import type { NameBook } from './name-book.ts';
import { settle, type FoundInText, type Settled } from './settling.ts';
import { spellingKey } from './spelling-key.ts';

export { settledPlace } from './settled-place.ts';

export type ArticleTexts = Pick<Article, 'id' | 'language' | 'text' | 'translation'>;

/** A text of the article; `start` and `end` of what it is aligned with in the source, or of itself. */
interface Side extends WeighedText, FoundInText {
  readonly start: number;
  readonly end: number;
}

const isDoubtful = ({ rivals, isWord }: FoundMention): boolean => isWord || rivals.length > 0;

/**
 * Mentions in order of place: those of the source, then those of the cells in their order. What weighs as an ordinary
 * word, or was settled to be none, is left out.
 * @param settlements the reader's; those of other articles are not looked at.
 */
export function mentionsInArticle(
  article: ArticleTexts,
  names: NameBook,
  settlements: readonly Settlement[],
): Mention[] {
  const sides = sidesOf(article, names);
  const settled = settle(article.id, sides, names, settlements);
  const weighed = weighAll(sides, names, settled);
  return sides.flatMap(({ cell, found }) =>
    found.flatMap((mention): Mention[] => {
      const word = settled.get(mention);
      if (word !== undefined)
        return word.nameId === null ? [] : [settledMention(mention, cell, word, word.nameId)];
      const scale = weighed.get(mention);
      return scale === undefined ? [plainMention(mention, cell)] : weighedMention(mention, cell, scale);
    }),
  );
}

function sidesOf({ id, text, language, translation }: ArticleTexts, names: NameBook): Side[] {
  const texts = [
    { language, cell: null, start: 0, end: text.length, text },
    ...(translation?.cells ?? []).map(({ id, start, end, text }) => ({
      language: translation?.language ?? language,
      cell: id,
      start,
      end,
      text,
    })),
  ];
  const found = foundTexts(id, texts, names);
  return texts.flatMap((text, at) => {
    const known = found[at];
    return known === undefined ? [] : { ...text, terms: known.terms, found: known.found };
  });
}

/** Of the mentions that may be something else and that the reader did not settle, what speaks for what. */
function weighAll(
  sides: readonly Side[],
  names: NameBook,
  settled: ReadonlyMap<FoundMention, Settled>,
): Map<FoundMention, Weighed> {
  const weighed = new Map<FoundMention, Weighed>();
  const isOpen = (mention: FoundMention): boolean => isDoubtful(mention) && !settled.has(mention);
  if (!sides.some(({ found }) => found.some(isOpen))) return weighed;
  const company = new Company();
  for (const { found } of sides)
    for (const mention of found) {
      const word = settled.get(mention);
      if (word !== undefined) company.add(word.nameId === null ? undefined : names.get(word.nameId));
      else if (!isDoubtful(mention)) company.add(names.get(mention.nameId));
    }
  for (const side of sides)
    for (const [at, mention] of side.found.entries()) {
      if (!isOpen(mention)) continue;
      const neighbours = { before: side.found[at - 1], after: side.found[at + 1] };
      const aligned = alignedWith(sides, side, mention);
      weighed.set(mention, weigh({ mention, text: side, neighbours, aligned }, names, company));
    }
  hearEachOther(sides, weighed);
  return weighed;
}

function alignedWith(
  sides: readonly Side[],
  side: Side,
  { start, end }: FoundMention,
): AlignedEvidence | null {
  const [source, ...cells] = sides;
  if (source === undefined) return null;
  if (side !== source) return alignedEvidence([stretchOf(source, side.start, side.end)]);
  return alignedEvidence(
    cells
      .filter((cell) => cell.start < end && start < cell.end)
      .map((cell) => stretchOf(cell, 0, cell.text.length)),
  );
}

function stretchOf(side: Side, start: number, end: number): AlignedStretch {
  return {
    ...side,
    from: firstFrom(side.terms, start),
    to: firstFrom(side.terms, end),
    mentions: side.found.filter((mention) => mention.start >= start && mention.end <= end),
  };
}

/** What a spelling surely is in one place it mostly is in the next, of names more than of words. */
const [sameName, sameSense] = [2, 1];

function hearEachOther(sides: readonly Side[], weighed: Map<FoundMention, Weighed>): void {
  const placed = sides.flatMap(({ text, language, found }) =>
    found.flatMap((mention) => {
      const scale = weighed.get(mention);
      if (scale === undefined) return [];
      const key = `${language} ${spellingKey(text.slice(mention.start, mention.end), language)}`;
      return [{ mention, scale, key, outcome: outcomeOf(scale) }];
    }),
  );
  const sure = Map.groupBy(
    placed.filter(({ outcome }) => outcome === 'name'),
    ({ key }) => key,
  );
  for (const { mention, scale, key, outcome } of placed) {
    const others = sure.get(key);
    if (outcome !== 'uncertain' || others === undefined) continue;
    const said = new Set(others.map(({ scale }) => scale.readings[0]?.nameId));
    const more = scale.word === null ? sameName : sameSense;
    const readings = scale.readings
      .map((reading): Reading =>
        said.has(reading.nameId)
          ? { ...reading, weight: reading.weight + more, asName: reading.asName + more }
          : reading,
      )
      .toSorted((one, other) => other.weight - one.weight);
    weighed.set(mention, { ...scale, readings });
  }
}

const plainMention = (
  { nameId, spellingId, start, end, rivals }: FoundMention,
  cell: string | null,
): Mention => ({
  nameId,
  spellingId,
  cell,
  start,
  end,
  uncertain: false,
  rivals: rivals.map((rival) => rival.nameId),
  settled: null,
});

function settledMention(
  mention: FoundMention,
  cell: string | null,
  { scope }: Settled,
  nameId: string,
): Mention {
  const all = [mention, ...mention.rivals];
  const spellingId = all.find((one) => one.nameId === nameId)?.spellingId ?? mention.spellingId;
  const rivals = all.flatMap((one) => (one.nameId === nameId ? [] : [one.nameId]));
  return { ...plainMention(mention, cell), nameId, spellingId, rivals, settled: scope };
}

function weighedMention(mention: FoundMention, cell: string | null, weighed: Weighed): Mention[] {
  const [first, ...rest] = weighed.readings;
  const outcome = outcomeOf(weighed);
  if (first === undefined || outcome === 'word') return [];
  return [
    {
      ...plainMention(mention, cell),
      nameId: first.nameId,
      spellingId: first.spellingId,
      uncertain: outcome === 'uncertain',
      rivals: rest.map(({ nameId }) => nameId),
    },
  ];
}
