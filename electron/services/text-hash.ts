import { createHash } from 'node:crypto';

/** SHA-256 (hex) of a text in UTF-8: the name of a source version. */
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
