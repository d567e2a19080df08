/**
 * `npm run bench:notes [-- --cases 1000] [--only opening --rounds 21]`: notes on edited texts, how rightly and how fast they
 * are placed; a long article full of notes painted, scrolled and opened in a real window. `--cases`: generated edits of each
 * kind, in each half. `--only`: one of quality, anchoring, painting, scrolling, opening. `--rounds`: how often it is opened.
 */
import { parseArgs } from 'node:util';
import { report } from '../report.ts';
import { measureAnchoring } from './anchoring.ts';
import { measureAnchoringQuality } from './anchoring-quality.ts';
import { measureReading } from './reading.ts';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '9' },
  },
});

const isAsked = (part: string): boolean => options.only === undefined || options.only === part;

const nothing = { rows: [], checks: [] };
const quality = isAsked('quality') ? measureAnchoringQuality(Number(options.cases)) : [];
const anchoring = isAsked('anchoring') ? measureAnchoring() : nothing;
const reading = await measureReading(isAsked, Number(options.rounds));
const checks = [...quality, ...anchoring.checks, ...reading.checks];
report('notes', [...anchoring.rows, ...reading.rows], checks);
if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
