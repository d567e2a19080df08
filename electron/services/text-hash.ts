import { createHash } from 'node:crypto';
import { comparedText } from '#core/articles/sameness.ts';

/** SHA-256 (hex) of a text in UTF-8: the name of a source version. */
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 (hex) that a text shares with every text that is the same to a reader: see `comparedText`. */
export const samenessOf = (text: string): string => hashOf(comparedText(text));
