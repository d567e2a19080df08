/** The sets by which likeness and proposals are measured, in two halves: one to tune by, one to test with. */
import type { Language } from '../../articles/language.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { traps, type Trap } from './traps.ts';

export interface GoldName {
  /** The first Urdu spelling, which none has in common with another. */
  readonly id: string;
  readonly kind: 'person' | 'place';
  /** The first is known, the others are to be found by it. */
  readonly spellings: Readonly<Record<Language, readonly string[]>>;
}

export type Half = 'development' | 'test';

/** Changed only with the sets themselves: what was tuned was tuned by this split. */
const seed = 2025;

/** FNV-1a over UTF-16 units (G. Fowler, L. Noll, K.-P. Vo; public domain), its bits mixed. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The half that a name belongs to, by its name alone: others that are added do not move it. */
export const halfOf = (id: string): Half => (hashOf(id) % 2 === 0 ? 'development' : 'test');

const listOf = (spellings: string): string[] =>
  spellings
    .split(' | ')
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== '');

const linesOf = (text: string): string[] => text.trim().split('\n');

const person = (line: string): GoldName => {
  const [urdu = '', english = ''] = line.split(' / ');
  const ur = listOf(urdu);
  return { id: ur[0] ?? '', kind: 'person', spellings: { ur, en: listOf(english) } };
};

const place = (line: string): GoldName => {
  const ur = listOf(line.slice(line.indexOf(': ') + 2));
  return { id: ur[0] ?? '', kind: 'place', spellings: { ur, en: [] } };
};

const all: readonly GoldName[] = [...linesOf(people).map(person), ...linesOf(places).map(place)];

/** People and places of one half. */
export const goldNames = (half: Half): GoldName[] => all.filter(({ id }) => halfOf(id) === half);

/** Traps of one half. */
export const goldTraps = (half: Half): Trap[] =>
  traps.filter(({ known, like }) => halfOf(`${known[0]}|${like}`) === half);
