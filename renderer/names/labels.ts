/** What a name is called in the interface. */
import type { Language } from '#core/articles/language.ts';
import type { Name, Spelling } from '#core/names/model.ts';

export interface Labels {
  /** In the language asked for; where the name has no spelling in it, in the other. */
  readonly main: Spelling;
  /** In the other language, where it has one besides `main`. */
  readonly other: Spelling | null;
}

/** The labels of a name: its first spelling in each language, the given language first. */
export function labelsOf(name: Name, language: Language): Labels {
  const inLanguage = name.spellings.find((spelling) => spelling.language === language);
  const inOther = name.spellings.find((spelling) => spelling.language !== language);
  const main = inLanguage ?? inOther;
  if (!main) throw new RangeError(`name ${name.id} has no spelling`);
  return { main, other: inLanguage && inOther ? inOther : null };
}

/**
 * Labels that tell names apart which one spelling may stand for: a name that is called just as it is spelled, or as
 * another of them, has its kind with it (`kindOf` words it), and those that are alike even so what they are called in
 * the other language.
 */
export function labelsApart(
  names: readonly Name[],
  spelling: string,
  language: Language,
  kindOf: (name: Name) => string,
): string[] {
  const all = names.map((name) => ({ name, ...labelsOf(name, language) }));
  return all.map(({ name, main, other }) => {
    const alike = all.filter((one) => one.name !== name && one.main.text === main.text);
    if (alike.length === 0 && main.text !== spelling) return main.text;
    const isSameKind = alike.some((one) => one.name.kind === name.kind);
    return `${main.text} (${isSameKind && other ? other.text : kindOf(name)})`;
  });
}

/** The language of the interface as a language of text. */
export const asLanguage = (interfaceLanguage: string): Language => (interfaceLanguage === 'ur' ? 'ur' : 'en');
