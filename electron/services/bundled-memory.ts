/** The translations that come with the app, as translation memory for either way. They are few and never change while it runs. */
import type { Language } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';
import { memoryWords } from '#core/translation/memory.ts';

export interface BundledCell {
  readonly articleId: string;
  readonly cell: string;
  readonly words: readonly string[];
}

/** The cells of a pair of languages, with the words in which they are looked for. */
export interface BundledCells {
  readonly cells: readonly BundledCell[];
  /** In how many cells a word stands. */
  holding(word: string): number;
}

interface Languages {
  readonly source: Language;
  readonly target: Language;
}

export class BundledMemory {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #byLanguages = new Map<string, BundledCells>();

  constructor(articles: ReadonlyMap<string, Article>) {
    this.#articles = articles;
  }

  of(languages: Languages): BundledCells {
    const key = `${languages.source} ${languages.target}`;
    const known = this.#byLanguages.get(key) ?? this.#read(languages);
    this.#byLanguages.set(key, known);
    return known;
  }

  #read({ source, target }: Languages): BundledCells {
    const cells = [...this.#articles.values()].flatMap(({ id, language, text, translation }) => {
      const isForward = language === source && translation?.language === target;
      const isBackward = language === target && translation?.language === source;
      if (translation === null || (!isForward && !isBackward)) return [];
      return translation.cells.map((cell) => ({
        articleId: id,
        cell: cell.id,
        words: memoryWords(isForward ? text.slice(cell.start, cell.end) : cell.text, source),
      }));
    });
    const counts = new Map<string, number>();
    for (const { words } of cells)
      for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { cells, holding: (word) => counts.get(word) ?? 0 };
  }
}
