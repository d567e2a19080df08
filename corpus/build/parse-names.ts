import type { Language } from '#core/articles/language.ts';
import { linkKinds, type LinkKind } from '#core/names/link-kinds.ts';
import { nameKindSchema, type Name } from '#core/names/model.ts';
import type { CorpusProblem } from './problem.ts';
import { entryOf, isWrittenIn, linesOf, malformedLines, type CorpusFile, type Entry } from './text-lines.ts';

/** Where a spelling is written down, and whether the articles must hold it. */
export interface SpellingPlace {
  readonly spellingId: string;
  readonly file: string;
  readonly line: number;
  /** True for `ur-elsewhere`, `en-elsewhere`: common in other texts, not expected in the bundled ones. */
  readonly elsewhere: boolean;
}

/** What a name is said to be to another, and where. */
export interface WrittenLink {
  readonly kind: LinkKind;
  readonly to: string;
  readonly line: number;
}

export interface ParsedName {
  readonly name: Name;
  readonly file: string;
  /** Of the block's first entry. */
  readonly line: number;
  readonly places: readonly SpellingPlace[];
  readonly links: readonly WrittenLink[];
}

const languages: Record<string, { language: Language; elsewhere: boolean }> = {
  ur: { language: 'ur', elsewhere: false },
  'ur-elsewhere': { language: 'ur', elsewhere: true },
  en: { language: 'en', elsewhere: false },
  'en-elsewhere': { language: 'en', elsewhere: true },
};
const single = ['id', 'kind', 'about-ur', 'about-en'] as const;

/**
 * Reads a file of names: blocks of `key: value` lines separated by blank lines, `#` before a comment. In each language
 * the spellings found in the articles come first, so that the first of them is the label. `link` says what the name is to
 * another.
 */
export function parseNames(file: CorpusFile): { names: ParsedName[]; problems: CorpusProblem[] } {
  const problems = malformedLines(file);
  const names: ParsedName[] = [];
  let block: Entry[] = [];
  const close = (): void => {
    const first = block[0];
    if (first) names.push(nameOf(file.path, block, first.line, problems));
    block = [];
  };
  for (const line of linesOf(file.text)) {
    const trimmed = line.text.trim();
    if (trimmed.startsWith('#')) continue;
    if (trimmed === '') {
      close();
      continue;
    }
    const entry = entryOf(line);
    if (entry) block.push(entry);
    else problems.push({ file: file.path, line: line.number, message: 'not a `key: value` line' });
  }
  close();
  return { names, problems };
}

function nameOf(file: string, block: readonly Entry[], line: number, problems: CorpusProblem[]): ParsedName {
  const report = (at: number, message: string): void => void problems.push({ file, line: at, message });
  const one = (key: (typeof single)[number]): Entry => {
    const found = block.filter((entry) => entry.key === key);
    for (const again of found.slice(1)) report(again.line, `\`${key}\` stands twice in one name`);
    if (found.length === 0) report(line, `the name has no \`${key}\``);
    return found[0] ?? { key, value: '', line };
  };
  const id = one('id');
  if (id.value !== '' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id.value))
    report(id.line, `an id is made of a–z, 0–9 and hyphens: ${id.value}`);
  const kindEntry = one('kind');
  const kind = nameKindSchema.safeParse(kindEntry.value);
  if (!kind.success && kindEntry.value !== '')
    report(kindEntry.line, `unknown kind ${kindEntry.value} (${nameKindSchema.options.join(', ')})`);
  const about = { ur: one('about-ur'), en: one('about-en') };
  if (about.ur.value !== '' && !isWrittenIn(about.ur.value, 'ur'))
    report(about.ur.line, '`about-ur` has no Urdu letter');

  const spellings: { name: Name['spellings'][number]; place: SpellingPlace }[] = [];
  for (const entry of block) {
    const written = languages[entry.key];
    if (!written) {
      if (entry.key !== 'link' && !(single as readonly string[]).includes(entry.key))
        report(entry.line, `unknown key \`${entry.key}\``);
      continue;
    }
    const spellingId = `${id.value}:${written.language}:${entry.value}`;
    if (spellings.some((spelling) => spelling.name.id === spellingId))
      report(entry.line, `the spelling stands twice in one name: ${entry.value}`);
    spellings.push({
      name: {
        id: spellingId,
        language: written.language,
        text: entry.value,
        origin: 'bundled',
        off: false,
        note: '',
        isWord: false,
      },
      place: { spellingId, file, line: entry.line, elsewhere: written.elsewhere },
    });
  }
  if (spellings.length === 0) report(line, 'the name has no spelling');
  const ordered = spellings.toSorted((a, b) => Number(a.place.elsewhere) - Number(b.place.elsewhere));
  return {
    name: {
      id: id.value,
      origin: 'bundled',
      kind: kind.success ? kind.data : 'other',
      spellings: ordered.map((spelling) => spelling.name),
      about: { ur: about.ur.value, en: about.en.value },
      romanisation: '',
      note: '',
    },
    file,
    line,
    places: ordered.map((spelling) => spelling.place),
    links: block.filter(({ key }) => key === 'link').flatMap((entry) => linkOf(entry, report)),
  };
}

/** `capital-of iran`: a kind and the id of the other name. */
function linkOf({ value, line }: Entry, report: (line: number, message: string) => void): WrittenLink[] {
  const [written = '', to = '', more] = value.split(/\s+/u);
  const kind = linkKinds.find((known) => known === written);
  if (kind === undefined) report(line, `unknown kind of link ${written} (${linkKinds.join(', ')})`);
  else if (to === '' || more !== undefined) report(line, `a link is a kind and one id: ${value}`);
  else return [{ kind, to, line }];
  return [];
}
