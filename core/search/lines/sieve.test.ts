import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../folding.ts';
import { sourcesOfStem } from '../../urdu/stem.ts';
import { formsOf } from '../index/analyse.ts';
import { commonEnglish, urduWords } from './long-samples.ts';
import { probeTest } from '../match.ts';
import type { Probe } from '../index/retriever.ts';
import { createSieve } from './sieve.ts';

const letsThrough = (probe: Probe, text: string): boolean => createSieve([probe])(text).next(0) !== null;

/** Probes of every kind that a word meets. */
function probesOf(word: string): Probe[] {
  const forms = formsOf(word);
  if (!forms) return [];
  const { term, exact, capitals, stems, nameKey } = forms;
  const place = null;
  const middle = term.length >> 1;
  const probes: Probe[] = [
    { kind: 'word', value: term, exact: null, place },
    { kind: 'exact', value: exact, place },
    { kind: 'name', value: nameKey, place },
    { kind: 'prefix', value: term.slice(0, middle), place },
    { kind: 'wild', value: `${term.slice(0, 1)}*${term.slice(middle)}`, place },
    { kind: 'wild', value: '*', place },
    { kind: 'fuzzy', value: term, place },
    { kind: 'fuzzy', value: term.slice(0, middle) + term.slice(middle + 1), place },
    { kind: 'fuzzy', value: `${term.slice(0, middle)}ب${term.slice(middle)}`, place },
    { kind: 'fuzzy', value: `${term.slice(0, middle)}ب${term.slice(middle + 1)}`, place },
    ...stems.map((value): Probe => ({ kind: 'stem', value, place })),
  ];
  const [one, two] = [term[middle - 1], term[middle]];
  if (one !== undefined && two !== undefined)
    probes.push({
      kind: 'fuzzy',
      value: term.slice(0, middle - 1) + two + one + term.slice(middle + 1),
      place,
    });
  if (capitals !== null) probes.push({ kind: 'capitals', value: capitals, place });
  return probes.filter((probe) => probe.value !== '' && probeTest(probe)(forms));
}

const unit = fc.constantFrom(
  ..."ابپتکگیےئہھۂةۃںنملسشآأإؤوءىيكەﭖﺱﷲﷺ۱٢3aAeEéßÆsS.’'،۔-",
  ...'َُِّٰٓٔـ\u200C\u200D\u0301\u200Fअ',
);

describe('a sieve', () => {
  it('lets through every word that meets a probe, however it is spelt', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 9 }), (units) => {
        const word = units.join('');
        for (const probe of probesOf(word))
          expect([probe, word, letsThrough(probe, `، ${word} `)]).toEqual([probe, word, true]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('lets through words with any character of two bytes or fewer', () => {
    for (let code = 0; code <= 0x7ff; code += 1)
      for (const [before, after] of [
        ['', ''],
        ['ن', 'ے'],
        ['o', 'o'],
      ]) {
        const word = before + String.fromCharCode(code) + after;
        const value = formsOf(word)?.term;
        if (value === undefined) continue;
        const probe: Probe = { kind: 'word', value, exact: null, place: null };
        expect([value, word, letsThrough(probe, word)]).toEqual([value, word, true]);
      }
  });

  it('lets through every form of a stem', () => {
    const listed = urduWords.flatMap((word) => {
      const { words, beginnings } = sourcesOfStem(fold(word, 'ur', 'loose'));
      return [...words, ...beginnings];
    });
    const endings = ['', 'وں', 'یں', 'ئوں', 'ئیں', 'یاں', 'ات', 'ین', 'ے', 'ی', 'ا'];
    const urdu = [...urduWords, ...listed].flatMap((word) => endings.map((ending) => word + ending));
    const suffixes =
      'ed ing s ies y ation ational izer ization ability ibility iveness fulness ously icate ment al';
    const english = commonEnglish.flatMap((word) =>
      ['', ...suffixes.split(' ')].flatMap((suffix) => [word + suffix, word.slice(0, -1) + suffix]),
    );
    for (const word of [...urdu, ...english])
      for (const value of formsOf(word)?.stems ?? []) {
        const probe: Probe = { kind: 'stem', value, place: null };
        expect([value, word, letsThrough(probe, word)]).toEqual([value, word, true]);
      }
  });

  it('holds back what cannot meet a probe', () => {
    expect(letsThrough({ kind: 'word', value: 'گیس', exact: null, place: null }, 'یہ بات ہے، gas')).toBe(
      false,
    );
    expect(letsThrough({ kind: 'word', value: 'گیس', exact: null, place: null }, 'گیسوں')).toBe(false);
    expect(letsThrough({ kind: 'prefix', value: 'گیس', place: null }, 'گیسوں')).toBe(true);
  });
});
