/** Tags as they are typed: separated by commas, Latin or Urdu. */

/** Limits of `tagSchema` and of a note's tags in the contract. */
const longest = 60; // UTF-16 units
const most = 50;

/**
 * The tags with those in `text` added: split at commas, white space around them dropped, none twice. A tag too long for
 * the library, and all beyond its number, are left out.
 */
export function addTags(tags: readonly string[], text: string): readonly string[] {
  const added = text
    .split(/[,،]/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag.length > 0 && tag.length <= longest);
  return [...new Set([...tags, ...added])].slice(0, most);
}
