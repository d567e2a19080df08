/** How strongly an article holds what a probe looks for: see `Postings` and `saturation`, which is written out here. */
import { b, k1, placeBoosts, type Place } from '#core/search/index/fields.ts';
import { Occurrences } from '#core/search/index/postings.ts';
import { exactBoost, noPostings, type Postings } from '#core/search/index/retriever.ts';
import type { Docs } from './search-docs.ts';

/** What of a list counts. */
export interface Looked {
  /** Only there; anywhere when null. */
  readonly place: Place | null;
  /** Only occurrences that are spelt as the key. */
  readonly plain: boolean;
  /** Docs in which an occurrence is spelt as the key weigh `exactBoost` times as much. */
  readonly boosted: boolean;
}

/** A place's share of the formula: in it, saturation is `peak × count ÷ (still + slope × length + count)`. */
const peak = k1 + 1;
const still = k1 * (1 - b);
const slopeOf = (average: number): number => (k1 * b) / (average || 1);

/** The docs of one list that live and hold something, with their strengths. @param list docs ascend. */
export function weigh(list: Occurrences, docs: Docs, { place, plain, boosted }: Looked): Postings {
  const { numbers, lengths, averages } = docs;
  const [inTitle, inSource, inTranslation] = looks(place);
  const [slopeTitle, slopeSource, slopeTranslation] = slopes(averages);
  const found = new Uint32Array(list.length);
  const strengths = new Float32Array(list.length);
  let length = 0;
  for (let at = 0; at < list.length; at += 1) {
    const doc = list.docs[at] ?? 0;
    if ((numbers[doc] ?? 0) === 0) continue;
    const isVaried = list.varied[at] === 1;
    const picked = plain && isVaried;
    const title = inTitle ? ((picked ? list.plainTitle[at] : list.title[at]) ?? 0) : 0;
    const source = inSource ? ((picked ? list.plainSource[at] : list.source[at]) ?? 0) : 0;
    const translation = inTranslation
      ? ((picked ? list.plainTranslation[at] : list.translation[at]) ?? 0)
      : 0;
    let strength = 0;
    if (source > 0)
      strength +=
        (placeBoosts.source * peak * source) / (still + slopeSource * (lengths.source[doc] ?? 0) + source);
    if (title > 0)
      strength +=
        (placeBoosts.title * peak * title) / (still + slopeTitle * (lengths.title[doc] ?? 0) + title);
    if (translation > 0)
      strength +=
        (placeBoosts.translation * peak * translation) /
        (still + slopeTranslation * (lengths.translation[doc] ?? 0) + translation);
    if (strength === 0) continue;
    if (boosted && (!isVaried || hasPlain(list, at, place))) strength *= exactBoost;
    found[length] = doc;
    strengths[length] = strength;
    length += 1;
  }
  return cut(found, strengths, length);
}

const looks = (place: Place | null): readonly [boolean, boolean, boolean] => [
  place === null || place === 'title',
  place === null || place === 'source',
  place === null || place === 'translation',
];

const slopes = (averages: Docs['averages']): readonly [number, number, number] => [
  slopeOf(averages.title),
  slopeOf(averages.source),
  slopeOf(averages.translation),
];

/** Of a posting with several spellings. */
const hasPlain = (list: Occurrences, at: number, place: Place | null): boolean =>
  ((place === null || place === 'title') && (list.plainTitle[at] ?? 0) > 0) ||
  ((place === null || place === 'source') && (list.plainSource[at] ?? 0) > 0) ||
  ((place === null || place === 'translation') && (list.plainTranslation[at] ?? 0) > 0);

/** Arrays of the length that is used; those much too long are not kept alive. */
function cut(docs: Uint32Array, strengths: Float32Array, length: number): Postings {
  if (length === docs.length) return { docs, strengths };
  const share = length * 2 > docs.length ? 'subarray' : 'slice';
  return { docs: docs[share](0, length), strengths: strengths[share](0, length) };
}

/** Multiplies the strengths of those docs that are in `others` too. Both ascend; `postings` is written to. */
export function boost(postings: Postings, others: Uint32Array): Postings {
  const { docs, strengths } = postings;
  let place = 0;
  for (const other of others) {
    while (place < docs.length && (docs[place] ?? 0) < other) place += 1;
    if (docs[place] === other) strengths[place] = (strengths[place] ?? 0) * exactBoost;
  }
  return postings;
}

/** Adds up the saturations of several terms, by place. Made once and used again: all zero between uses. */
export class Sums {
  #title = new Float64Array(0);
  #source = new Float64Array(0);
  #translation = new Float64Array(0);
  #isTouched = new Uint8Array(0);
  #touched = new Uint32Array(0);
  #length = 0;

  /** @param list all of one term or a part of it, no doc of which comes twice. */
  add(list: Occurrences, docs: Docs, place: Place | null): void {
    this.#reserve(docs.limit);
    const { numbers, lengths, averages } = docs;
    const [inTitle, inSource, inTranslation] = looks(place);
    const [slopeTitle, slopeSource, slopeTranslation] = slopes(averages);
    for (let at = 0; at < list.length; at += 1) {
      const doc = list.docs[at] ?? 0;
      if ((numbers[doc] ?? 0) === 0) continue;
      const title = inTitle ? (list.title[at] ?? 0) : 0;
      const source = inSource ? (list.source[at] ?? 0) : 0;
      const translation = inTranslation ? (list.translation[at] ?? 0) : 0;
      if (title + source + translation === 0) continue;
      if (this.#isTouched[doc] === 0) {
        this.#isTouched[doc] = 1;
        this.#touched[this.#length] = doc;
        this.#length += 1;
      }
      if (source > 0)
        this.#source[doc] =
          (this.#source[doc] ?? 0) +
          (peak * source) / (still + slopeSource * (lengths.source[doc] ?? 0) + source);
      if (title > 0)
        this.#title[doc] =
          (this.#title[doc] ?? 0) + (peak * title) / (still + slopeTitle * (lengths.title[doc] ?? 0) + title);
      if (translation > 0)
        this.#translation[doc] =
          (this.#translation[doc] ?? 0) +
          (peak * translation) / (still + slopeTranslation * (lengths.translation[doc] ?? 0) + translation);
    }
  }

  /** What has been added up, no place above one word that fills it; all is zero again. */
  take(docs: Docs): Postings {
    if (this.#length === 0) return noPostings;
    const found = this.#sorted(docs.limit);
    const strengths = new Float32Array(found.length);
    for (let at = 0; at < found.length; at += 1) {
      const doc = found[at] ?? 0;
      strengths[at] =
        placeBoosts.title * Math.min(this.#title[doc] ?? 0, peak) +
        placeBoosts.source * Math.min(this.#source[doc] ?? 0, peak) +
        placeBoosts.translation * Math.min(this.#translation[doc] ?? 0, peak);
      this.#title[doc] = 0;
      this.#source[doc] = 0;
      this.#translation[doc] = 0;
      this.#isTouched[doc] = 0;
    }
    this.#length = 0;
    return { docs: found, strengths };
  }

  /** Where many docs are touched, going through all is quicker than sorting. */
  #sorted(limit: number): Uint32Array {
    const found = this.#touched.slice(0, this.#length);
    if (found.length * 16 < limit) return found.toSorted();
    let length = 0;
    for (let doc = 0; doc < limit; doc += 1)
      if (this.#isTouched[doc] === 1) {
        found[length] = doc;
        length += 1;
      }
    return found;
  }

  #reserve(limit: number): void {
    if (limit <= this.#isTouched.length) return;
    // Nothing is in them: room is made before the first list of a probe.
    const capacity = Math.ceil(limit * 1.25);
    this.#title = new Float64Array(capacity);
    this.#source = new Float64Array(capacity);
    this.#translation = new Float64Array(capacity);
    this.#isTouched = new Uint8Array(capacity);
    this.#touched = new Uint32Array(capacity);
  }
}
