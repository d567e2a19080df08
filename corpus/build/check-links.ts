import { mutualLinks } from '#core/names/link-kinds.ts';
import type { Link } from '#core/names/model.ts';
import type { ParsedName, WrittenLink } from './parse-names.ts';
import type { CorpusProblem } from './problem.ts';

/** Links of the bundle. Ids are made of what they say, so that a link stays itself from one bundle to the next. */
export const linksOf = (names: readonly ParsedName[]): Link[] =>
  names.flatMap(({ name, links }) =>
    links.map(({ kind, to }) => ({
      id: `${name.id}:${kind}:${to}`,
      origin: 'bundled',
      from: name.id,
      kind,
      to,
    })),
  );

/** A link leads to another name that there is, and is said once, from one side. */
export function linkProblems(names: readonly ParsedName[]): CorpusProblem[] {
  const ids = new Set(names.map(({ name }) => name.id));
  const said = new Map<string, string>();
  return names.flatMap(({ name, file, links }) =>
    links.flatMap((link): CorpusProblem[] => {
      const { to, line } = link;
      if (to === name.id) return [{ file, line, message: `the name is linked to itself: ${to}` }];
      if (!ids.has(to)) return [{ file, line, message: `no name has the id ${to}` }];
      const key = sayingOf(name.id, link);
      const first = said.get(key);
      said.set(key, first ?? `${file}:${line}`);
      return first === undefined ? [] : [{ file, line, message: `the link stands twice (${first})` }];
    }),
  );
}

const sayingOf = (from: string, { kind, to }: WrittenLink): string =>
  [kind, ...(mutualLinks.has(kind) ? [from, to].toSorted() : [from, to])].join(' ');
