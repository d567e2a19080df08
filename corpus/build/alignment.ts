import type { ArticleText } from './parse-article.ts';
import type { CorpusProblem } from './problem.ts';

/**
 * The sentence a line holds is the sentence the same line of the translation renders: so both sides must have as many
 * paragraphs, and each paragraph as many sentences. Reports the first paragraph that differs, at the line of the
 * translation where it does, as everything after it is out of step.
 */
export function alignmentProblems(source: ArticleText, translation: ArticleText): CorpusProblem[] {
  const file = translation.path;
  for (const [index, ours] of source.paragraphs.entries()) {
    const theirs = translation.paragraphs[index];
    const number = index + 1;
    if (!theirs)
      return [
        {
          file,
          line: translation.lastLine,
          message: `paragraph ${number} is missing: the source has ${source.paragraphs.length} paragraphs, the translation ${translation.paragraphs.length} (${source.path}:${lineOf(ours)})`,
        },
      ];
    if (ours.length !== theirs.length)
      return [
        {
          file,
          line: theirs[Math.min(ours.length, theirs.length - 1)]?.line ?? lineOf(theirs),
          message: `paragraph ${number} has ${sentences(theirs.length)}, in the source ${sentences(ours.length)} (${source.path}:${lineOf(ours)})`,
        },
      ];
  }
  const extra = translation.paragraphs[source.paragraphs.length];
  if (!extra) return [];
  return [
    {
      file,
      line: lineOf(extra),
      message: `paragraph ${source.paragraphs.length + 1} has no source: the source has ${source.paragraphs.length} paragraphs, the translation ${translation.paragraphs.length}`,
    },
  ];
}

const sentences = (count: number): string => (count === 1 ? '1 sentence' : `${count} sentences`);
const lineOf = (paragraph: readonly { line: number }[]): number => paragraph[0]?.line ?? 1;
