/** One version of a text, made ready for anchoring: its folded copy is made once, however many notes look into it. */
import type { Language } from '../../articles/language.ts';
import type { Range } from '../../articles/model.ts';
import { foldWithMap, type Folded } from '../../folding.ts';
import { firstIndex } from './first-index.ts';
import { shinglesOf, type Shingles } from './shingles.ts';

export class TextVersion {
  readonly text: string;
  readonly language: Language;
  #folded: Folded | null = null;
  #shingles: Shingles | null = null;

  constructor(text: string, language: Language) {
    this.text = text;
    this.language = language;
  }

  get #copy(): Folded {
    return (this.#folded ??= foldWithMap(this.text, this.language, 'loose'));
  }

  /** The folded copy. Offsets in it are UTF-16 units of the copy, not of the text. */
  get folded(): string {
    return this.#copy.text;
  }

  /** Words of the folded copy in runs of four. */
  get shingles(): Shingles {
    return (this.#shingles ??= shinglesOf(this.folded));
  }

  /** The part of the folded copy that a range of the text became; empty where folding left nothing of it. */
  toFolded({ start, end }: Range): Range {
    const { starts, ends } = this.#copy;
    const from = firstIndex(ends, (offset) => offset > start);
    return {
      start: from,
      end: Math.max(
        from,
        firstIndex(starts, (offset) => offset >= end),
      ),
    };
  }

  /** The range of the text that a part of the folded copy came from, which must not be empty. */
  toText({ start, end }: Range): Range {
    const { starts, ends } = this.#copy;
    return { start: starts[start] ?? 0, end: ends[end - 1] ?? this.text.length };
  }
}
