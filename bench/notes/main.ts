/**
 * `npm run bench:notes [-- --cases 1000]`: notes on edited texts, how rightly and how fast they are placed; a long article
 * full of notes painted, scrolled and opened in a real window. `--cases`: generated edits of each kind, in each half.
 */
import { parseArgs } from 'node:util';
import { report } from '../report.ts';
import { measureAnchoring } from './anchoring.ts';
import { measureAnchoringQuality } from './anchoring-quality.ts';
import { measureReading } from './reading.ts';

const { values: options } = parseArgs({ options: { cases: { type: 'string', default: '1000' } } });

const quality = measureAnchoringQuality(Number(options.cases));
const anchoring = measureAnchoring();
const reading = await measureReading();
const checks = [...quality, ...anchoring.checks, ...reading.checks];
report('notes', [...anchoring.rows, ...reading.rows], checks);
if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
