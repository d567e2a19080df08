/** The company a mention keeps: which names stand certain in the same article, and what they have to do with each other. */
import { isStopWord, termsOf } from '../folding.ts';
import { isCommonWord } from './common-words.ts';
import type { Standing } from './certainty-standing.ts';
import type { FoundMention } from './mentions.ts';
import type { Name } from './model.ts';
import { nameTerms } from './spelling-paths.ts';
import { fieldsIn, type TitleField } from './titles.ts';

interface Facts {
  /** Its spellings, words joined by a space, under the name key. */
  readonly spellings: readonly string[];
  /** Its lines of description, likewise, with a space at either end. */
  readonly about: string;
  /** Of the description, those that say something. */
  readonly words: ReadonlySet<string>;
  readonly fields: ReadonlySet<TitleField>;
}

const known = new WeakMap<Name, Facts>();

function factsOf(name: Name): Facts {
  const before = known.get(name);
  if (before !== undefined) return before;
  const terms = [...termsOf(name.about.ur, 'ur', 'name'), ...termsOf(name.about.en, 'en', 'name')];
  const facts: Facts = {
    spellings: name.spellings
      .filter(({ off }) => !off)
      .map(({ text, language }) =>
        nameTerms(text, language)
          .map((term) => term.text)
          .join(' '),
      ),
    about: ` ${terms.map(({ text }) => text).join(' ')} `,
    words: new Set(
      terms.flatMap(({ text }) =>
        isCommonWord(text, 'ur') || isStopWord(text, 'en') || text.length < 3 ? [] : [text],
      ),
    ),
    fields: fieldsIn(terms),
  };
  known.set(name, facts);
  return facts;
}

const [named, describes, described, sharedWord, sharedField, mostShared] = [4, 2, 1, 0.25, 0.25, 1];

/** The names that stand certain in an article. */
export class Company {
  readonly #names = new Map<string, Name>();

  add(name: Name | undefined): void {
    if (name !== undefined) this.#names.set(name.id, name);
  }

  /** How far the names in the article speak for a name. */
  speaksFor(name: Name): number {
    const facts = factsOf(name);
    let [links, shared] = [0, 0];
    for (const other of this.#names.values()) {
      if (other.id === name.id) continue;
      const others = factsOf(other);
      const saysOther = others.spellings.some((spelling) => facts.about.includes(` ${spelling} `));
      const saidByOther = facts.spellings.some((spelling) => others.about.includes(` ${spelling} `));
      links = Math.max(links, (saysOther ? describes : 0) + (saidByOther ? described : 0));
      for (const word of facts.words) if (others.words.has(word)) shared += sharedWord;
      for (const field of facts.fields) if (others.fields.has(field)) shared += sharedField;
    }
    return (this.#names.has(name.id) ? named : 0) + links + Math.min(mostShared, shared);
  }
}

/** True for a word, under the name key, of one of the spellings of the name. */
export const isInOwnName = (word: string, name: Name): boolean =>
  factsOf(name).spellings.some((spelling) => spelling.split(' ').includes(word));

/** The mentions before and after one in its text. */
export interface Neighbours {
  readonly before: FoundMention | undefined;
  readonly after: FoundMention | undefined;
}

/** Between two members of a list: روس، چین اور ایران; Jordan and Lebanon. */
const listed = /^\s*(?:[،,;؛/–—-]|\s(?:اور|و|یا|and|or)\s|[،,]\s*(?:and|or|اور)\s)\s*$/u;

/** The mentions that stand in one list with a mention, next to it on either side. */
export function listedWith(
  { text }: Standing,
  mention: FoundMention,
  { before, after }: Neighbours,
): FoundMention[] {
  return [
    ...(before !== undefined && listed.test(text.slice(before.end, mention.start)) ? [before] : []),
    ...(after !== undefined && listed.test(text.slice(mention.end, after.start)) ? [after] : []),
  ];
}
