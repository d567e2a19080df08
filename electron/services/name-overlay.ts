/** The reader's rows laid over bundled names: what each name is for this reader. */
import type { Language } from '#core/articles/language.ts';
import { languageSchema } from '#core/articles/model.ts';
import { isAlsoWord } from '#core/names/also-words.ts';
import { nameKindSchema, type Name, type Spelling } from '#core/names/model.ts';
import type { BundledNames } from './kept-names.ts';
import type { NameHeads } from './name-heads.ts';
import type { NameRows, SpellingRow } from './name-rows.ts';
import { spellingKey } from '#core/names/spelling-key.ts';

/** One of the spellings that stand behind a spelling as it is shown: bundled ones and own ones that are the same. */
export interface StandingSpelling {
  readonly id: string;
  readonly origin: 'bundled' | 'own';
  readonly language: Language;
  readonly text: string;
  readonly note: string;
  /** What the reader said of it; null where it is as bundled. */
  readonly row: SpellingRow | null;
}

/** A name, and by the id of each spelling what stands behind it, the one that is shown first. */
export interface LaidName {
  readonly name: Name;
  readonly behind: ReadonlyMap<string, readonly StandingSpelling[]>;
}

export interface Layers {
  readonly bundled: BundledNames;
  readonly heads: NameHeads;
  readonly rows: NameRows;
}

/** The name with this id, with what was merged into it. Null where it has no spelling left. */
export function layName(id: string, layers: Layers): LaidName | null {
  const standing = new Map<string, StandingSpelling[]>();
  for (const member of layers.heads.members(id))
    for (const one of standingIn(member, layers)) {
      const key = keyOf(one);
      const same = standing.get(key);
      if (same === undefined) standing.set(key, [one]);
      // A bundled spelling shows, also where the reader had added it before the bundle did.
      else if (one.origin === 'bundled' && same[0]?.origin === 'own') same.unshift(one);
      else same.push(one);
    }
  const shown = [...standing.values()];
  const row = layers.rows.name(id);
  const base = layers.bundled.get(id);
  const spellings = withLabels(shown.flatMap(spellingOf), { ur: row?.label_ur, en: row?.label_en });
  if (spellings.length === 0) return null;
  const name: Name = {
    id,
    origin: base === undefined ? 'own' : 'bundled',
    kind: row?.kind == null ? (base?.kind ?? 'other') : nameKindSchema.parse(row.kind),
    spellings,
    about: {
      ur: row?.about_ur ?? base?.about.ur ?? '',
      en: row?.about_en ?? base?.about.en ?? '',
    },
    romanisation: row?.romanisation ?? base?.romanisation ?? '',
    note: row?.note ?? base?.note ?? '',
  };
  return { name, behind: new Map(shown.map((behind) => [behind[0]?.id ?? '', behind])) };
}

const keyOf = ({ language, text, id }: Pick<StandingSpelling, 'language' | 'text' | 'id'>): string =>
  `${language} ${spellingKey(text, language) || id}`;

/** Spellings at home in one name, merged ones not looked at: bundled ones in their order, then the reader's in theirs. */
function standingIn(id: string, { bundled, heads, rows }: Layers): StandingSpelling[] {
  const mine = rows.spellings(id);
  const touched = [...bundled.spellingIds(id)].flatMap((spelling) => rows.spelling(spelling) ?? []);
  const isAway = (row: SpellingRow): boolean => row.name_id !== id && heads.isAlive(row.name_id);
  const isBorn = (row: SpellingRow): boolean =>
    row.origin === 'bundled' && (bundled.sourceOf(row.id) ?? id) === id;
  const born = [...new Map([...touched, ...mine.filter(isBorn)].map((row) => [row.id, row])).values()];
  const byId = new Map(born.map((row) => [row.id, row]));
  const byKey = new Map(born.map((row) => [keyOf(readRow(row, null)), row]));

  const bundledKeys = new Set<string>();
  const standing: StandingSpelling[] = [];
  const stand = (spellings: readonly Spelling[]): void => {
    for (const { id, language, text, note } of spellings) {
      const row = byId.get(id) ?? byKey.get(keyOf({ id, language, text })) ?? null;
      bundledKeys.add(keyOf({ id, language, text }));
      if (row === null || !isAway(row)) standing.push({ id, origin: 'bundled', language, text, note, row });
    }
  };
  stand(bundled.get(id)?.spellings ?? []);
  // What the bundle no longer has stays where the reader said something of it.
  const dropped = born.filter((row) => !isAway(row) && !bundledKeys.has(keyOf(readRow(row, null))));
  const others = [...mine.filter((row) => !isBorn(row)), ...dropped];
  const inOrder = others.toSorted(
    (one, other) => one.position - other.position || (one.id < other.id ? -1 : 1),
  );
  for (const row of inOrder) standing.push(readRow(row, row));
  // The bundle may drop every spelling that the reader left here.
  if (standing.length === 0) stand(bundled.keptSpellings(id));
  return standing;
}

const readRow = (row: SpellingRow, said: SpellingRow | null): StandingSpelling => ({
  id: row.id,
  origin: row.origin === 'bundled' ? 'bundled' : 'own',
  language: languageSchema.parse(row.language),
  text: row.text,
  note: '',
  row: said,
});

function spellingOf(behind: readonly StandingSpelling[]): Spelling[] {
  const [shown, ...twins] = behind;
  if (shown === undefined) return [];
  const said = shown.row ?? twins.find(({ origin }) => origin === 'own')?.row ?? null;
  const { id, language, text, origin } = shown;
  return [
    {
      id,
      language,
      text,
      origin,
      off: said?.off === 1,
      note: said?.note ?? shown.note,
      isWord: said?.is_word == null ? isAlsoWord(text, language) : said.is_word === 1,
    },
  ];
}

/** Each label before the first spelling of its language. */
function withLabels(
  spellings: readonly Spelling[],
  labels: Readonly<Record<Language, string | null | undefined>>,
): Spelling[] {
  const ordered = [...spellings];
  for (const language of ['ur', 'en'] as const) {
    const label = labels[language];
    if (label == null) continue;
    const key = spellingKey(label, language);
    const ofLanguage = (spelling: Spelling): boolean => spelling.language === language;
    const first = ordered.findIndex(ofLanguage);
    const at = ordered.findIndex((one) => ofLanguage(one) && spellingKey(one.text, language) === key);
    if (at > first) ordered.splice(first, 0, ...ordered.splice(at, 1));
  }
  return ordered;
}
