/** How often each spelling stands in the bundled articles, kept in memory. */
import type { Article } from '#core/articles/model.ts';
import { termsOf } from '#core/folding.ts';
import { tracesOf } from '#core/names/spelling-traces.ts';
import type { SpelledText } from '#electron/storage/stale-mentions.ts';

/** Spellings that are looked for in the articles; for more of them all are counted anew, which takes no longer. */
const lookedFor = 300;

/** By spelling id. */
export type Tally = ReadonlyMap<string, { readonly mentions: number; readonly uncertain: number }>;

export class BundledCounts {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #tallyOf: (article: Article) => Tally;
  readonly #counted = new Map<string, Tally>();
  readonly #letters = new Map<string, string>();

  constructor(articles: ReadonlyMap<string, Article>, tallyOf: (article: Article) => Tally) {
    this.#articles = articles;
    this.#tallyOf = tallyOf;
  }

  /** Counts first what was not counted yet, or may be counted otherwise now. */
  of(spellingId: string): { mentions: number; articles: number } {
    let [mentions, articles] = [0, 0];
    for (const [id, article] of this.#articles) {
      let tally = this.#counted.get(id);
      if (tally === undefined) this.#counted.set(id, (tally = this.#tallyOf(article)));
      const found = tally.get(spellingId);
      if (found === undefined) continue;
      mentions += found.mentions;
      articles += 1;
    }
    return { mentions, articles };
  }

  /** Counts these articles anew when they are next asked for, and those that hold one of the spellings. */
  forget(articleIds: Iterable<string>, spellings: readonly SpelledText[]): void {
    for (const id of articleIds) this.#counted.delete(id);
    if (spellings.length === 0) return;
    if (spellings.length > lookedFor) return this.forgetAll();
    const wanted = spellings.flatMap(({ text, language }) =>
      tracesOf(text, language).map(({ letters }) => letters),
    );
    for (const id of this.#counted.keys()) {
      const letters = this.#lettersOf(id);
      if (wanted.some((spelling) => letters.includes(spelling))) this.#counted.delete(id);
    }
  }

  forgetAll(): void {
    this.#counted.clear();
  }

  /** All words of an article under the name key without spaces, so that a spelling is found however it is spaced. */
  #lettersOf(id: string): string {
    const known = this.#letters.get(id);
    if (known !== undefined) return known;
    const article = this.#articles.get(id);
    const letters = article === undefined ? '' : textsOf(article).map(lettersIn).join('\n');
    this.#letters.set(id, letters);
    return letters;
  }
}

const textsOf = ({ text, language, translation }: Article): SpelledText[] => [
  { text, language },
  ...(translation?.cells ?? []).map((cell) => ({
    text: cell.text,
    language: translation?.language ?? language,
  })),
];

const lettersIn = ({ text, language }: SpelledText): string =>
  termsOf(text, language, 'name')
    .map((term) => term.text)
    .join('');
