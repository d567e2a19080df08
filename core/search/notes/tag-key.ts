import { fold, wordsOf } from '../../folding.ts';
import { formsOf } from '../index/analyse.ts';
import { languageOfWord } from '../index/pipeline.ts';

/**
 * By what tags are compared: their words by the loose key, one space between them; #امن and امن are one tag. Signs are
 * compared as they are where there is no word.
 */
export function tagKey(tag: string): string {
  const terms = wordsOf(tag).flatMap(({ start, end }) => formsOf(tag.slice(start, end))?.term ?? []);
  return terms.length > 0 ? terms.join(' ') : fold(tag, languageOfWord(tag), 'loose').trim() || tag.trim();
}
