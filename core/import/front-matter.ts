/** The block between two `---` lines at the head of a Markdown file; of YAML only plain `key: value` lines. */

export interface FrontMatter {
  title: string | null;
  publication: string | null;
  date: string | null;
  /** What follows the block; the whole input where there is none. */
  body: string;
}

const block = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Keys, in the order of preference. */
const titleKeys = ['title', 'headline', 'عنوان'];
const publicationKeys = ['source', 'publication', 'publisher', 'ماخذ', 'اخبار'];
const dateKeys = ['date', 'published', 'تاریخ'];

/** Reads the front matter of a Markdown file. Lines that are no `key: value` are passed over. */
export function readFrontMatter(source: string): FrontMatter {
  const found = block.exec(source);
  const values = new Map<string, string>();
  for (const line of (found?.[1] ?? '').split(/\r?\n/)) {
    const pair = /^([\p{L}\p{M}_-]+)[ \t]*:[ \t]*(.+)$/u.exec(line);
    if (pair?.[1] && pair[2]) values.set(pair[1].toLowerCase(), unquote(pair[2].trim()));
  }
  // A rule at the head of a text is a rule; only keys make the block front matter.
  if (!found || values.size === 0) return { title: null, publication: null, date: null, body: source };
  const first = (keys: readonly string[]): string | null =>
    keys.map((key) => values.get(key)).find((value) => value) ?? null;
  return {
    title: first(titleKeys),
    publication: first(publicationKeys),
    date: first(dateKeys),
    body: source.slice(found[0].length),
  };
}

const unquote = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
