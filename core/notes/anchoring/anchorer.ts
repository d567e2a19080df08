/**
 * Placing notes on a changed text: where they stood, moved by what was changed; their exact words in their context; at
 * last, words like theirs. A wrong place is worse than none: what is in doubt is left unplaced, with the places that
 * come into question.
 */
import type { Range } from '../../articles/model.ts';
import { findQuote } from '../placing.ts';
import { splitsPair, type Quote } from '../quote.ts';
import { Alignment, type Surroundings } from './alignment.ts';
import { byScore, gapsBetween, likeWords, overlaps, sameWords } from './candidates.ts';
import { OneChange } from './one-change.ts';
import { errorsIn, scored, type Candidate, type Sought } from './scoring.ts';
import { shownPlaces, type Shown } from './shown-places.ts';
import { soughtOf, wordsAt } from './sought.ts';
import { snapped, wordEndsOf } from './snapping.ts';
import type { TextVersion } from './text-version.ts';
import { saysOtherwise } from './weighty-words.ts';

/** From here on a place is the note's. Tuned on the development edits of `quality/`. */
const cut = 0.85;

/** However well the context fits, of the quote itself this much must stand there. */
const leastLikeness = 0.75;

/** Another place that scores as nearly as this makes both doubtful. */
const rivalMargin = 0.2;

/** From here on, words in the note's old surroundings may be what became of it: it is looked for nowhere else. */
const rivalLikeness = 0.5;

/** What such words must score, with their context, to speak against a place that the note seems to have been moved to. */
const rivalScore = 0.6;

/** Folded units. */
const shortQuote = 24;

/** Most errors by the quote's length: in its old surroundings, and anywhere. */
const errorsHere = 0.5;
const errorsAnywhere = 0.25;

/** A place found on a text, and how: moved with its surroundings, by its exact words and context, by words like its own. */
export interface Found extends Range {
  readonly how: 'moved' | 'exact' | 'fuzzy';
  /** 0 to 1; 1 for a place that is beyond doubt. */
  readonly score: number;
}

export class Anchorer {
  readonly #before: TextVersion | null;
  readonly #after: TextVersion;
  #alignment: Alignment | null | undefined;
  #change: OneChange | null = null;

  /** `before` is the version that notes are known to have stood on; null where that is lost. */
  constructor(before: TextVersion | null, after: TextVersion) {
    this.#before = before;
    this.#after = after;
  }

  /**
   * Where a note stands on the new version; null where no place is sure. `known` is where it stood on the version
   * before; null where that is not known.
   */
  place(quote: Quote, known: Range | null): Found | null {
    if (quote.quote === '') return null;
    const unmoved = known === null ? null : this.#moved(known);
    if (unmoved !== null) return { ...unmoved, how: 'moved', score: 1 };
    const sought = soughtOf(quote, known, this.#before, this.#after.language);
    if (sought.quote === '') return this.#byContext(quote, sought, known);
    const alignment = known === null ? null : this.#aligned();
    if (known === null || alignment === null || this.#before === null)
      return this.#byContext(quote, sought, known) ?? this.#anywhere(quote, sought, null);
    const own = this.#before.toFolded(known);
    const isDoubled = alignment.isDoubled(own);
    // Of a few letters, one that was changed is as unlike as any other word: a copy could not be told from them.
    if (isDoubled && sought.quote.length < shortQuote) return null;
    const there = isDoubled ? null : alignment.map(own);
    if (there !== null && (there.atHome || !this.#hasRivalAtHome(sought, alignment, own, there)))
      return this.#found(quote, known, { ...there, likeness: 1, score: 1 });
    const here = this.#here(sought, alignment, own, alignment.around(own));
    const [best] = here.candidates;
    if (here.bounded && best !== undefined && best.likeness >= rivalLikeness) {
      const mayBeOwn = (other: Candidate) => !alignment.isOthers(other, own);
      const window = isDoubled ? { start: 0, end: this.#after.folded.length } : here.window;
      if (this.#hasRival(sought, best, here.candidates, window, mayBeOwn)) return null;
      if (!here.atHome && this.#hasRivalAtHome(sought, alignment, own, best)) return null;
      return this.#accepted(quote, known, sought, best);
    }
    // Words that stand there twice now: which of them are the note's, nothing but its surroundings could tell.
    if (isDoubled) return null;
    const exact = this.#byContext(quote, sought, known);
    return exact ?? (alignment.isAnotherText() ? null : this.#anywhere(quote, sought, known));
  }

  /** The places that come into question for a note that `place` left unplaced, best first; at most three. */
  candidates(quote: Quote, known: Range | null): Shown[] {
    const sought = soughtOf(quote, known, this.#before, this.#after.language);
    if (sought.quote === '') return [];
    const alignment = known === null ? null : this.#aligned();
    const own = known && this.#before?.toFolded(known);
    const here = own && alignment ? this.#here(sought, alignment, own, alignment.around(own)).candidates : [];
    return shownPlaces(quote, sought, this.#after, here);
  }

  /** Where a range went that the one change between the versions left alone. */
  #moved(known: Range): Range | null {
    if (this.#before === null) return null;
    this.#change ??= new OneChange(this.#before.text, this.#after.text);
    return this.#change.move(known);
  }

  #aligned(): Alignment | null {
    if (this.#alignment === undefined)
      this.#alignment = this.#before === null ? null : new Alignment(this.#before, this.#after);
    return this.#alignment;
  }

  /** Candidates between what the note stood between, best first. */
  #here(sought: Sought, alignment: Alignment, own: Range, surroundings: Surroundings) {
    const { window, bounded, atHome, start, end } = surroundings;
    if (!bounded) return { window, bounded, atHome, candidates: [] };
    const { folded } = this.#after;
    const nearby = { ...sought, expected: start ?? window.start };
    const candidates = likeWords(folded, nearby, window, errorsHere);
    if (start !== null && end !== null && start < end) {
      const errors = this.#errorsBetween(folded.slice(start, end), sought.quote);
      if (errors !== null) candidates.push(scored(folded, nearby, { start, end }, errors));
    }
    const free = candidates.filter((candidate) => !alignment.isOthers(candidate, own));
    return { window, bounded, atHome, candidates: free.toSorted(byScore) };
  }

  /** True where the note seems to have been moved or copied, but words like its own stand where it was. */
  #hasRivalAtHome(sought: Sought, alignment: Alignment, own: Range, there: Range): boolean {
    const home = this.#here(sought, alignment, own, alignment.around(own, true));
    return home.candidates.some(
      (other) => !overlaps(other, there) && other.likeness >= rivalLikeness && other.score >= rivalScore,
    );
  }

  /** Errors between two whole texts, so far as they are fewer than half. */
  #errorsBetween(text: string, quote: string): number | null {
    const limit = Math.floor(quote.length * errorsHere);
    const longer = Math.abs(text.length - quote.length);
    const errors = longer > limit ? null : errorsIn(text, quote, limit);
    return errors === null ? null : Math.max(errors, longer);
  }

  /** Where the exact quote stands in its exact context, unless those words may be others of the version before. */
  #byContext(quote: Quote, sought: Sought, known: Range | null): Found | null {
    const found = findQuote(quote, this.#after.text);
    if (found === null) return null;
    const there = this.#after.toFolded(found);
    if (known !== null && sought.quote !== '') {
      const whole = { start: 0, end: this.#after.folded.length };
      const candidate = scored(this.#after.folded, sought, there, 0);
      if (!this.#isOwn(there, known) || this.#hasRival(sought, candidate, [], whole)) return null;
    }
    return { ...found, how: 'exact', score: 1 };
  }

  /** True where another place of a window scores nearly as well as the best, and is one that may be the note's. */
  #hasRival(
    sought: Sought,
    best: Candidate,
    known: readonly Candidate[],
    window: Range,
    mayBeOwn: (other: Candidate) => boolean = () => true,
  ): boolean {
    const isRival = (other: Candidate) =>
      !overlaps(other, best) && other.score > best.score - rivalMargin && mayBeOwn(other);
    if (known.some(isRival)) return true;
    // A search gives the likest places only: those nearly as like are looked for in what they leave over.
    return gapsBetween(window, [best]).some((gap) =>
      likeWords(this.#after.folded, sought, gap, errorsAnywhere).some(isRival),
    );
  }

  /** The one place in the whole text that is much like the quote. */
  #anywhere(quote: Quote, sought: Sought, known: Range | null): Found | null {
    const { folded } = this.#after;
    const whole = { start: 0, end: folded.length };
    const same = sameWords(folded, sought);
    // Of what stood there before as other words, no half may be the note's: it need not be looked through.
    const windows = (known && this.#aligned()?.unknown(sought.quote.length)) ?? [whole];
    const all =
      same.length > 0 ? same : windows.flatMap((window) => likeWords(folded, sought, window, errorsAnywhere));
    const [best] = all.toSorted(byScore);
    if (best === undefined || best.score < cut) return null;
    if (this.#hasRival(sought, best, all, whole)) return null;
    return known !== null && !this.#isOwn(best, known) ? null : this.#accepted(quote, known, sought, best);
  }

  /**
   * True where a place of the new version, looked up in the version before, is most like the note's own place there,
   * and no other comes near: else it may be what became of that other.
   */
  #isOwn(there: Range, known: Range): boolean {
    const alignment = this.#aligned();
    if (this.#before === null || alignment === null) return true;
    const own = this.#before.toFolded(known);
    if (alignment.isOthers(there, own)) return false;
    const { folded } = this.#after;
    const back: Sought = { ...wordsAt(folded, there), expected: null };
    const before = this.#before.folded;
    const errors = this.#errorsBetween(before.slice(own.start, own.end), back.quote);
    if (errors === null) return false;
    const { score } = scored(before, back, own, errors);
    return gapsBetween({ start: 0, end: before.length }, [own])
      .flatMap((gap) => likeWords(before, back, gap, errorsAnywhere))
      .every((other) => other.score <= score - rivalMargin);
  }

  #accepted(quote: Quote, known: Range | null, sought: Sought, candidate: Candidate): Found | null {
    const { start, end, likeness, score } = candidate;
    if (score < cut || likeness < leastLikeness) return null;
    const { folded, language } = this.#after;
    if (saysOtherwise(sought.quote, folded.slice(start, end), language)) return null;
    return this.#found(quote, known, candidate);
  }

  /** From a place in the folded copy to one in the text. */
  #found({ quote, prefix, suffix }: Quote, known: Range | null, { start, end, score }: Candidate): Found {
    const { text } = this.#after;
    const there = this.#after.toText({ start, end });
    const stood = known === null ? quote : (this.#before?.text.slice(known.start, known.end) ?? quote);
    // Folding leaves nothing of a mark or a space without width; what the copy lost at the ends is looked for beside.
    for (const at of [there.start, there.end - stood.length])
      if (
        at >= 0 &&
        text.startsWith(stood, at) &&
        !splitsPair(text, at) &&
        !splitsPair(text, at + stood.length)
      )
        return { start: at, end: at + stood.length, how: 'moved', score };
    return { ...snapped(text, there, wordEndsOf(quote, prefix, suffix)), how: 'fuzzy', score };
  }
}
