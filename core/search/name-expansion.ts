import type { Language } from '../articles/language.ts';
import { buildMatcher, findMentions, spellingPaths } from '../names/mentions.ts';
import type { Name } from '../names/model.ts';
import type { Expansion } from './model.ts';
import type { ParsedQuery, QueryWord } from './parse.ts';
import { weights, type Alternative } from './query.ts';
import type { Probe } from './retriever.ts';

/** Names, ready to be found in queries; build it once for a list of names. */
export interface NameFinder {
  readonly matcher: ReturnType<typeof buildMatcher>;
  readonly byId: ReadonlyMap<string, Name>;
}

export const createNameFinder = (names: readonly Name[]): NameFinder => ({
  matcher: buildMatcher([...names]),
  byId: new Map(names.map((name) => [name.id, name])),
});

export interface NameExpansion {
  readonly alternatives: readonly Alternative[];
  readonly expansions: readonly Expansion[];
  /** Positions that a name in use stands on: their words are complete as they are. */
  readonly named: ReadonlySet<number>;
  /** Those of them that are one of several words of the name. */
  readonly partOfName: ReadonlySet<number>;
}

/** What the reader left out of a search: names by id, single spellings by id. */
export interface LeftOut {
  readonly withoutNames: readonly string[];
  readonly withoutSpellings: readonly string[];
}

/**
 * Finds names in the query's unquoted words, by any spelling in either script, and gives every spelling of each that is
 * switched on as an alternative for those words. Quoted words mean themselves.
 * @param words the unquoted words with their positions.
 */
export function expandNames(
  query: ParsedQuery,
  words: readonly { readonly word: QueryWord; readonly position: number }[],
  finder: NameFinder,
  leftOut: LeftOut,
): NameExpansion {
  const alternatives: Alternative[] = [];
  const expansions = new Map<string, Expansion>();
  const named = new Set<number>();
  const partOfName = new Set<number>();
  const languages = new Set<Language>(words.map(({ word }) => word.forms.language));
  for (const language of languages)
    for (const mention of findMentions(finder.matcher, inCapitals(query), language)) {
      const name = finder.byId.get(mention.nameId);
      const covered = words.filter(({ word }) => word.start < mention.end && mention.start < word.end);
      const [first, last] = [covered[0], covered.at(-1)];
      if (!name || !first || !last || last.position - first.position !== covered.length - 1) continue;
      const expansion = expansions.get(name.id) ?? expansionOf(name, leftOut);
      expansions.set(name.id, expansion);
      if (!expansion.used) continue;
      for (let position = first.position; position <= last.position; position += 1) {
        named.add(position);
        if (first !== last) partOfName.add(position);
      }
      alternatives.push(
        ...spellingAlternatives(name, expansion, query.language, first.position, last.position + 1),
      );
    }
  return { alternatives, expansions: [...expansions.values()], named, partOfName };
}

function expansionOf(name: Name, { withoutNames, withoutSpellings }: LeftOut): Expansion {
  const used = !withoutNames.includes(name.id);
  const spellings = name.spellings
    .filter((spelling) => !spelling.off)
    .map(({ id, language, text }) => ({
      id,
      language,
      text,
      used: used && !withoutSpellings.includes(id),
    }));
  return { nameId: name.id, kind: name.kind, labels: labelsOf(name), spellings, used };
}

const labelsOf = (name: Name): Expansion['labels'] => ({
  ur: name.spellings.find((spelling) => spelling.language === 'ur')?.text ?? null,
  en: name.spellings.find((spelling) => spelling.language === 'en')?.text ?? null,
});

function spellingAlternatives(
  name: Name,
  expansion: Expansion,
  language: Language,
  from: number,
  to: number,
): Alternative[] {
  const label = expansion.labels[language] ?? name.spellings[0]?.text ?? '';
  const seen = new Set<string>();
  return expansion.spellings
    .filter((spelling) => spelling.used)
    .flatMap((spelling) =>
      spellingProbes(spelling.text, spelling.language).flatMap((probes): Alternative[] => {
        const key = probes.map((probe) => probe.value).join(' ');
        if (seen.has(key)) return [];
        seen.add(key);
        return [
          {
            kind: 'spelling',
            probes,
            from,
            to,
            weight: weights.spelling,
            name: { id: name.id, label, spelling: spelling.text },
            capitals: isAcronym(spelling.text),
          },
        ];
      }),
    );
}

/** US, UN, SCO: in small letters these are other words, or none. */
const isAcronym = (spelling: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(spelling);

/** The words of a spelling by name key, as the name matcher has them: what is underlined as this name is what is found. */
const spellingProbes = (spelling: string, language: Language): Alternative['probes'][] =>
  spellingPaths(spelling, language).flatMap((path): Alternative['probes'][] => {
    const [first, ...rest] = path.map((value): Probe => ({ kind: 'name', value }));
    return first ? [[first, ...rest]] : [];
  });

/**
 * The query in capitals, unit for unit, as nobody types them: the name matcher wants those of a name in a text. Words
 * like "us" stay as they are typed, for they may be meant as words.
 */
function inCapitals(query: ParsedQuery): string {
  let text = query.text;
  for (const { words } of query.parts)
    for (const { start, end, forms, text: word } of words) {
      const capitals = word.toUpperCase();
      if (!forms.stop && capitals.length === word.length)
        text = text.slice(0, start) + capitals + text.slice(end);
    }
  return text;
}
