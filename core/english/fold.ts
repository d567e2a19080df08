/** Folding of English, and of the Latin letters that stand in Urdu text. */
import type { Key } from '../text/key.ts';
import { createFolder, type Folded, type Folder } from '../text/folded.ts';
import { isInvisible } from '../text/characters.ts';

/** Latin letters that Unicode does not decompose, as English writes them without their stroke or ligature. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
};

const accents = /[\u0300-\u036F]/g;

/** Case and accents off: `Café` → `cafe`. Text outside the Latin script keeps its letters. */
export function foldLatin(text: string): string {
  const bare = text.normalize('NFD').replace(accents, '').toLowerCase();
  const plain = bare.normalize('NFD').replace(accents, '').normalize('NFC');
  let folded = '';
  for (const character of plain) folded += undecomposed[character] ?? character;
  return folded;
}

const apostrophes = /[\u2018\u2019]/g;

function withoutInvisible(text: string): string {
  let kept = '';
  for (const character of text) if (!isInvisible(character.codePointAt(0) ?? 0)) kept += character;
  return kept;
}

const exact = (cluster: string): string =>
  withoutInvisible(cluster.normalize('NFC')).normalize('NFC').replace(apostrophes, "'");

const folders = {
  identity: createFolder({ cluster: exact }),
  loose: createFolder({ cluster: (cluster) => foldLatin(exact(cluster)) }),
};

const folderOf = (key: Key): Folder => folders[key === 'identity' ? 'identity' : 'loose'];

/** `identity` keeps case and accents; `loose` and `name` are one key in English. All make curly apostrophes straight. */
export const foldEnglish = (text: string, key: Key): string => folderOf(key).fold(text);

/** As `foldEnglish`, with the way back to the source. */
export const foldEnglishWithMap = (text: string, key: Key): Folded => folderOf(key).foldWithMap(text);

/** See `Folder`. */
export const isPlainEnglish = (text: string, key: Key): boolean => folderOf(key).isPlain(text);
