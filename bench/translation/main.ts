/**
 * `npm run bench:translation`: earlier translations found among a thousand and a hundred thousand, and a cell written in a
 * long article.
 */
import { report } from '../report.ts';
import { measureOffers } from './offering.ts';
import { measureWriting } from './writing.ts';

const offers = await measureOffers();
const writing = await measureWriting();
const checks = [...offers.checks, ...writing.checks];
report('translation', [...offers.rows, ...writing.rows], checks);
if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
