import type { Article } from '#core/articles/model.ts';
import type { Language } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { fold } from '#core/folding.ts';
import { buildMatcher, findMentions } from '#core/names/mentions.ts';
import type { ParsedName } from './parse-names.ts';
import type { CorpusProblem } from './problem.ts';

/** An id names one name; a spelling (compared as the name matcher compares, by name key) belongs to one name. */
export function identityProblems(names: readonly ParsedName[]): CorpusProblem[] {
  const problems: CorpusProblem[] = [];
  const byId = new Map<string, ParsedName>();
  const bySpelling = new Map<string, ParsedName>();
  for (const parsed of names) {
    const first = byId.get(parsed.name.id);
    if (first)
      problems.push({
        file: parsed.file,
        line: parsed.line,
        message: `the id ${parsed.name.id} is taken (${first.file}:${first.line})`,
      });
    else byId.set(parsed.name.id, parsed);
    for (const [index, spelling] of parsed.name.spellings.entries()) {
      const key = `${spelling.language}:${fold(spelling.text, spelling.language, 'name')}`;
      const owner = bySpelling.get(key);
      const place = parsed.places[index];
      if (owner && owner !== parsed)
        problems.push({
          file: parsed.file,
          line: place?.line ?? parsed.line,
          message: `the spelling ${spelling.text} belongs to ${owner.name.id} already (${owner.file}:${owner.line})`,
        });
      else bySpelling.set(key, parsed);
    }
  }
  return problems;
}

/** Every spelling not marked as common elsewhere must be found in some article by the matcher that the reader uses. */
export function presenceProblems(
  names: readonly ParsedName[],
  articles: readonly Article[],
): CorpusProblem[] {
  const texts = articles.flatMap(textsOf);
  const found = spellingsFound(
    names.map((parsed) => parsed.name),
    texts,
  );
  const problems: CorpusProblem[] = [];
  for (const parsed of names)
    for (const [index, spelling] of parsed.name.spellings.entries()) {
      const place = parsed.places[index];
      if (!place || place.elsewhere || found.has(spelling.id)) continue;
      // Alone, as a longer spelling or a twin with the same key may have taken its places above.
      const alone: Name = { ...parsed.name, spellings: [spelling] };
      if (spellingsFound([alone], texts).has(spelling.id)) continue;
      problems.push({
        file: place.file,
        line: place.line,
        message: `the spelling ${spelling.text} stands in no article: mark it \`${spelling.language}-elsewhere\``,
      });
    }
  return problems;
}

interface Written {
  readonly language: Language;
  readonly text: string;
}

function textsOf(article: Article): Written[] {
  const texts: Written[] = [
    { language: article.language, text: article.title },
    { language: article.language, text: article.text },
  ];
  const { translation, translatedTitle } = article;
  if (!translation) return texts;
  if (translatedTitle !== null) texts.push({ language: translation.language, text: translatedTitle });
  return [
    ...texts,
    ...translation.cells.map((cell) => ({ language: translation.language, text: cell.text })),
  ];
}

function spellingsFound(names: readonly Name[], texts: readonly Written[]): Set<string> {
  const matcher = buildMatcher([...names]);
  const found = new Set<string>();
  for (const { text, language } of texts)
    for (const mention of findMentions(matcher, text, language)) found.add(mention.spellingId);
  return found;
}
