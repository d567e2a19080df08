import type { Reason } from '../model.ts';
import type { FoundText } from './snippets.ts';
import { formsOf } from '../index/analyse.ts';
import type { Occurrence } from '../match.ts';

/** Reasons named for one article at the most. */
const reasonLimit = 8;

/** The nearer way first; a word met in two ways was met in the nearer one. */
const order: readonly Reason['kind'][] = ['word', 'spelling', 'joined', 'stem', 'prefix'];
const rank = (occurrence: Occurrence): number => order.indexOf(occurrence.alternative.kind);

/** Why an article was found: each word or spelling once, the nearest ways first, then the commonest. */
export function reasonsOf(texts: readonly FoundText[]): Reason[] {
  const counted = new Map<string, { reason: Reason; rank: number; count: number }>();
  for (const { text, occurrences } of texts)
    for (const occurrence of nearestOfEach(occurrences)) {
      const reason = reasonOf(occurrence, text.analysed.text);
      const key = `${reason.kind}\0${reason.nameId ?? ''}\0${foldedText(reason.text)}`;
      const known = counted.get(key);
      if (known) known.count += 1;
      else counted.set(key, { reason, rank: rank(occurrence), count: 1 });
    }
  return [...counted.values()]
    .toSorted((a, b) => a.rank - b.rank || b.count - a.count)
    .slice(0, reasonLimit)
    .map(({ reason }) => reason);
}

/** One occurrence for each run of words: the nearest way; none inside a longer spelling. */
export function nearestOfEach(occurrences: readonly Occurrence[]): Occurrence[] {
  const chosen: Occurrence[] = [];
  const sorted = occurrences.toSorted((a, b) => a.from - b.from || b.to - a.to || rank(a) - rank(b));
  for (const occurrence of sorted) {
    const last = chosen.at(-1);
    if (!last || occurrence.from >= last.to || occurrence.to > last.to) chosen.push(occurrence);
  }
  return chosen;
}

function reasonOf({ alternative, start, end }: Occurrence, text: string): Reason {
  const { kind, name } = alternative;
  return {
    kind,
    text: name ? name.spelling : text.slice(start, end),
    nameId: name?.id ?? null,
    nameLabel: name?.label ?? null,
  };
}

const foldedText = (text: string): string => formsOf(text)?.term ?? text;
