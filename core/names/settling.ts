/** The reader's word on what spellings stand for, laid over what was found. */
import type { Language } from '../articles/language.ts';
import type { FoundMention } from './mentions.ts';
import type { Settlement, SettlementScope } from './model.ts';
import type { NameBook } from './name-book.ts';
import { settledPlace } from './settled-place.ts';
import { spellingKey } from './spelling-key.ts';

/** One text of an article, and what was found in it. */
export interface FoundInText {
  /** Null for the source. */
  readonly cell: string | null;
  readonly language: Language;
  readonly text: string;
  readonly found: readonly FoundMention[];
}

/** `nameId` null: it stands for no name. */
export interface Settled {
  readonly scope: SettlementScope;
  readonly nameId: string | null;
}

const mapKey = (language: Language, key: string): string => `${language} ${key}`;

/** Later words count more than earlier ones. */
const byAge = (one: Settlement, other: Settlement): number =>
  one.created < other.created ? -1 : Number(one.created > other.created);

/**
 * What the reader settled of these mentions: of one, else in this article, else always. A settlement for a name that does
 * not have the spelling any more counts as none.
 */
export function settle(
  articleId: string,
  texts: readonly FoundInText[],
  names: NameBook,
  settlements: readonly Settlement[],
): Map<FoundMention, Settled> {
  const settled = new Map<FoundMention, Settled>();
  const ours = settlements
    .filter((one) => one.articleId === null || one.articleId === articleId)
    .toSorted(byAge);
  if (ours.length === 0) return settled;
  const byKey = Map.groupBy(ours, ({ language, text }) => mapKey(language, spellingKey(text, language)));
  const singled = new Map<Settlement, { mention: FoundMention; distance: number }>();
  const wide: (readonly [FoundMention, readonly Settlement[]])[] = [];
  for (const { cell, language, text, found } of texts)
    for (const mention of found) {
      const settlements = keysOf(mention, text, language, names)
        .flatMap((key) => byKey.get(mapKey(language, key)) ?? [])
        .filter(({ nameId }) => nameId === null || canBe(mention, nameId));
      if (settlements.length === 0) continue;
      wide.push([mention, settlements]);
      const place = settledPlace(text, { cell, start: mention.start, end: mention.end });
      for (const settlement of settlements) {
        if (settlement.scope !== 'mention' || settlement.place === null) continue;
        const { place: kept } = settlement;
        if (kept.cell !== cell || kept.before !== place.before || kept.after !== place.after) continue;
        const distance = Math.abs(mention.start - kept.start);
        if (distance < (singled.get(settlement)?.distance ?? Infinity))
          singled.set(settlement, { mention, distance });
      }
    }
  for (const [mention, settlements] of wide)
    for (const scope of ['always', 'article'] as const) {
      const last = settlements.findLast((one) => one.scope === scope);
      if (last !== undefined) settled.set(mention, { scope, nameId: last.nameId });
    }
  for (const settlement of ours) {
    const place = singled.get(settlement);
    if (place !== undefined) settled.set(place.mention, { scope: 'mention', nameId: settlement.nameId });
  }
  return settled;
}

/** As it is written, and as its spelling is: پارٹنرشپ is settled with پارٹنر شپ. */
function keysOf(mention: FoundMention, text: string, language: Language, names: NameBook): string[] {
  const spelling = names.get(mention.nameId)?.spellings.find(({ id }) => id === mention.spellingId);
  const written = spellingKey(text.slice(mention.start, mention.end), language);
  const key = spelling === undefined ? written : spellingKey(spelling.text, language);
  return key === written ? [key] : [written, key];
}

const canBe = (mention: FoundMention, nameId: string): boolean =>
  mention.nameId === nameId || mention.rivals.some((rival) => rival.nameId === nameId);
