import type { Article } from '#core/articles/model.ts';
import type { Link, Name } from '#core/names/model.ts';
import { alignmentProblems } from './alignment.ts';
import { linkProblems, linksOf } from './check-links.ts';
import { identityProblems, presenceProblems } from './check-names.ts';
import { compileArticle } from './compile-article.ts';
import { parseArticleText, type ArticleText, type Role } from './parse-article.ts';
import { parseNames } from './parse-names.ts';
import { inOrder, type CorpusProblem } from './problem.ts';
import { languageOfPath, type CorpusFile } from './text-lines.ts';

/** What the build reads: the files of each article's folder (its name is the article's id), and the files of names. */
export interface CorpusSources {
  /** Where the corpus is, for problems that no file is to blame for. */
  readonly folder: string;
  readonly articles: readonly {
    readonly id: string;
    readonly folder: string;
    readonly files: readonly CorpusFile[];
  }[];
  readonly names: readonly CorpusFile[];
}

export interface BuiltCorpus {
  readonly articles: readonly Article[];
  readonly names: readonly Name[];
  readonly links: readonly Link[];
}

/**
 * Reads and checks the whole corpus.
 * @returns the corpus and every problem found; what is built is fit to ship only when there is none.
 */
export function buildCorpus(
  sources: CorpusSources,
  hash: (text: string) => string,
): { corpus: BuiltCorpus; problems: CorpusProblem[] } {
  const problems: CorpusProblem[] = [];
  const articles: Article[] = [];
  for (const { id, folder, files } of sources.articles) {
    const source = textOf('source', folder, files, problems);
    const translation = textOf('translation', folder, files, problems);
    if (!source || !translation) continue;
    if (source.language === translation.language)
      problems.push({ file: translation.path, line: 1, message: 'the same language as the source' });
    problems.push(...alignmentProblems(source, translation));
    articles.push(compileArticle(id, source, translation, hash));
  }
  if (articles.length === 0)
    problems.push({ file: sources.folder, line: 1, message: 'the corpus has no article' });
  const parsed = sources.names.map(parseNames);
  const names = parsed.flatMap((file) => file.names);
  problems.push(
    ...parsed.flatMap((file) => file.problems),
    ...identityProblems(names),
    ...presenceProblems(names, articles),
    ...linkProblems(names),
  );
  return {
    corpus: { articles, names: names.map(({ name }) => name), links: linksOf(names) },
    problems: inOrder(problems),
  };
}

function textOf(
  role: Role,
  folder: string,
  files: readonly CorpusFile[],
  problems: CorpusProblem[],
): ArticleText | null {
  const own = files.filter((file) => file.path.split('/').at(-1)?.startsWith(`${role}.`));
  const [file, second] = own;
  if (!file) {
    problems.push({ file: folder, line: 1, message: `no ${role}.LANGUAGE.txt` });
    return null;
  }
  if (second) problems.push({ file: second.path, line: 1, message: `a second ${role}` });
  const language = languageOfPath(file.path);
  if (!language) {
    problems.push({
      file: file.path,
      line: 1,
      message: 'the file name names no known language (.ur.txt, .en.txt)',
    });
    return null;
  }
  const { article, problems: found } = parseArticleText(file, role, language);
  problems.push(...found);
  return article;
}
