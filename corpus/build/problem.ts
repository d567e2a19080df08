/** What is wrong in the corpus's text files. The reader of these is whoever edits the corpus, at a terminal, in English. */
export interface CorpusProblem {
  /** Path as given to the build, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** `corpus/articles/x/translation.en.txt:14: …`, as compilers say it, so that editors can jump there. */
export const phrase = (problem: CorpusProblem): string =>
  `${problem.file}:${problem.line}: ${problem.message}`;

/** In the order a person would mend them: by file, then by line. */
export const inOrder = (problems: readonly CorpusProblem[]): CorpusProblem[] =>
  problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
