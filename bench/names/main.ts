/**
 * `npm run bench:names [-- --words FILE] [--list] [--editing-sizes 1000,100000]`: spellings proposed rightly and wrongly,
 * against plain distances; traps; running text; time. FILE gives Urdu words by their counts; without it our own word list
 * stands in, which is smaller and known to the proposals, so that only the plain distances can err on it. `--list` prints
 * what went wrong. Editing names is measured in libraries of as many articles, which are built once and kept in the system's
 * temporary folder.
 */
import { parseArgs } from 'node:util';
import { buildMatcher, findMentions } from '../../core/names/mentions.ts';
import { knowNames } from '../../core/names/known-names.ts';
import { proposeSpellings } from '../../core/names/proposals.ts';
import { goldNames, goldTraps, type GoldName, type Half } from '../../core/names/quality/name-set.ts';
import { atLeast, check, median, report, type Check, type Row } from '../report.ts';
import { jaroWinkler, levenshtein } from './baselines.ts';
import { readDistractors } from './distractors.ts';
import { measureFindingSpeed } from './finding-speed.ts';
import { measureEditing } from './editing.ts';
import { measureFinding, nearest, ourDistance, proposing, type MakeMethod } from './finding.ts';
import { measureInArticles, type Guesses } from './in-articles.ts';
import { reportMentions } from './mentions.ts';
import { articleOf, manyNames } from './many-names.ts';
import { measureTraps } from './trapped.ts';

const { values: options } = parseArgs({
  options: {
    words: { type: 'string' },
    list: { type: 'boolean', default: false },
    'editing-sizes': { type: 'string', default: '1000,100000' },
  },
});
const halves: readonly Half[] = ['development', 'test'];
const distractors = readDistractors(options.words);

type Lines = Record<string, Record<string, string | number>>;
const share = (part: number, all: number): string =>
  `${part} of ${all} (${((100 * part) / all).toFixed(0)} %)`;
const listed = (what: string, list: readonly string[]): void => {
  if (options.list && list.length > 0) console.log(`${what}: ${list.join(' | ')}`);
};

const methods: readonly (readonly [name: string, make: MakeMethod])[] = [
  ['proposals', proposing],
  ['our distance alone', ourDistance],
  ['Levenshtein up to .25', nearest(levenshtein, false)],
  ['the same, with our word list', nearest(levenshtein, true)],
  ['Jaro-Winkler from .85', nearest(jaroWinkler, false)],
  ['the same, with our word list ', nearest(jaroWinkler, true)],
];

const isOneWord = ({ spellings }: GoldName): boolean => !(spellings.ur[0] ?? '').includes(' ');

const groups: readonly (readonly [name: string, has: (name: GoldName) => boolean])[] = [
  ['all', () => true],
  ['people', ({ kind }) => kind === 'person'],
  ['places', ({ kind }) => kind === 'place'],
  ['of one word', isOneWord],
];

const checks: Check[] = [];

function finding(half: Half): void {
  const names = goldNames(half);
  const table: Lines = {};
  for (const [name, make] of methods) {
    const found = measureFinding(make, names, distractors, 'ur');
    table[name] = { recall: found.recall.toFixed(3), 'false a name': found.falseByName.toFixed(2) };
    if (make !== proposing) continue;
    listed('missed', found.missed);
    listed('wrong', found.wrong);
    console.log(
      `${half}: ${found.names} names, ${found.spellings} spellings to find, ${distractors.length} distractors`,
    );
    if (half === 'test') {
      checks.push(atLeast('spellings found, share (test)', found.recall, 0.85));
      checks.push(check('false proposals a name (test)', found.falseByName, 0.5));
    }
  }
  for (const [name, has] of groups.slice(1)) {
    const found = measureFinding(proposing, names.filter(has), distractors, 'ur');
    table[`proposals, ${name} (${found.names})`] = {
      recall: found.recall.toFixed(3),
      'false a name': found.falseByName.toFixed(2),
    };
  }
  const english = measureFinding(proposing, names, [], 'en');
  listed('missed in English', english.missed);
  table['proposals, English spellings, no distractors'] = {
    recall: english.recall.toFixed(3),
    'false a name': english.falseByName.toFixed(2),
  };
  console.table(table);
}

function traps(): void {
  const table: Lines = {};
  for (const half of halves) {
    const { traps: count, wrong, missed, ...found } = measureTraps(goldTraps(half));
    table[half] = {
      'within the cut': share(found.byDistance, count),
      'proposed alone': share(found.alone, count),
      'proposed where another': share(found.other, count),
      'proposed where the same': share(found.same, count),
    };
    listed(`${half}: another, proposed`, wrong);
    listed(`${half}: the same, not proposed`, missed);
  }
  console.log('traps: what looks like a known name and mostly is another');
  console.table(table);
}

const line = ({ right, all, wrong }: Guesses) => ({ found: share(right, all), wrong: wrong.length });

function runningText(): void {
  const { words, spellings, unknown } = measureInArticles(halves.flatMap(goldNames));
  console.log(`running text of ${words} words`);
  console.table({
    'spellings of known names': line(spellings),
    'names not known, mentioned again': line(unknown),
  });
  listed('wrong spellings', spellings.wrong);
  listed('wrong unknown names', unknown.wrong);
}

const runs = 9;
const articleWords = 1_000;

function time(): Row[] {
  const rows: Row[] = [];
  for (const count of [100, 10_000]) {
    const names = manyNames(count);
    const text = articleOf(articleWords, names);
    const mentions = findMentions(buildMatcher(names), text, 'ur');
    const begun = performance.now();
    const known = knowNames(names);
    rows.push({ name: `preparing ${count} names`, unit: 'ms', values: [performance.now() - begun] });
    const request = { text, language: 'ur', mentions, rejected: new Set<string>() } as const;
    proposeSpellings(known, request);
    const values = Array.from({ length: runs }, () => {
      const begun = performance.now();
      proposeSpellings(known, request);
      return performance.now() - begun;
    });
    rows.push({ name: `proposals, ${articleWords} words, ${count} names`, unit: 'ms', values });
    if (count === 10_000) checks.push(check('proposals with 10,000 names, ms', median(values), 100));
  }
  return rows;
}

for (const half of halves) finding(half);
traps();
runningText();
checks.push(...reportMentions(listed));
const speed = measureFindingSpeed();
checks.push(...speed.checks);
const editing = await measureEditing(options['editing-sizes'].split(',').map(Number));
checks.push(...editing.checks);
report('names', [...time(), ...speed.rows, ...editing.rows], checks);
if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
