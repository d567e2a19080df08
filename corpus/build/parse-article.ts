import type { Language } from '#core/articles/language.ts';
import { isoDateSchema } from '#core/articles/model.ts';
import { z } from 'zod';
import type { CorpusProblem } from './problem.ts';
import { entryOf, isWrittenIn, linesOf, malformedLines, type CorpusFile, type Line } from './text-lines.ts';

/** Whether a file holds the article itself or its translation. */
export type Role = 'source' | 'translation';

export interface Sentence {
  readonly text: string;
  readonly line: number;
}

/** One file of an article, read. */
export interface ArticleText {
  readonly path: string;
  readonly language: Language;
  readonly header: Readonly<Record<string, string>>;
  /** Sentences by paragraph; no paragraph is empty. */
  readonly paragraphs: readonly (readonly Sentence[])[];
  /** Number of the last line, for problems at the end. */
  readonly lastLine: number;
}

const text = z.string().min(1);
const headers = {
  source: { title: text, source: text, date: isoDateSchema, written: isoDateSchema, licence: text },
  translation: { title: text, source: text },
} satisfies Record<Role, Record<string, z.ZodType>>;

/**
 * Reads one file of an article: a header of `key: value` lines, a line `---`, then one sentence a line with a blank
 * line between paragraphs. Everything found wrong is in `problems`; the text is read as far as it can be all the same.
 */
export function parseArticleText(
  file: CorpusFile,
  role: Role,
  language: Language,
): { article: ArticleText; problems: CorpusProblem[] } {
  const lines = linesOf(file.text);
  const divider = lines.findIndex((line) => line.text.trim() === '---');
  const problems = malformedLines(file);
  if (divider === -1)
    problems.push({ file: file.path, line: 1, message: 'no line `---` between header and text' });
  const { header, problems: headerProblems } = parseHeader(
    file.path,
    lines.slice(0, Math.max(divider, 0)),
    role,
  );
  const { paragraphs, problems: textProblems } = parseSentences(
    file.path,
    lines.slice(divider + 1),
    language,
  );
  problems.push(...headerProblems, ...textProblems);
  const title = header['title'];
  if (title !== undefined && !isWrittenIn(title, language))
    problems.push({
      file: file.path,
      line: 1,
      message: `the title has no letter of its language (${language})`,
    });
  const lastLine = paragraphs.at(-1)?.at(-1)?.line ?? lines.length;
  return { article: { path: file.path, language, header, paragraphs, lastLine }, problems };
}

function parseHeader(
  file: string,
  lines: readonly Line[],
  role: Role,
): { header: Record<string, string>; problems: CorpusProblem[] } {
  const known: Record<string, z.ZodType> = headers[role];
  const header: Record<string, string> = {};
  const problems: CorpusProblem[] = [];
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const entry = entryOf(line);
    const schema = entry ? known[entry.key] : undefined;
    if (!entry) problems.push({ file, line: line.number, message: 'not a `key: value` line' });
    else if (!schema)
      problems.push({ file, line: line.number, message: `unknown key \`${entry.key}\` in a ${role}` });
    else if (entry.key in header)
      problems.push({ file, line: line.number, message: `\`${entry.key}\` stands twice` });
    else {
      header[entry.key] = entry.value;
      if (!schema.safeParse(entry.value).success)
        problems.push({
          file,
          line: line.number,
          message: `\`${entry.key}\` is not a day (YYYY-MM-DD): ${entry.value}`,
        });
    }
  }
  for (const key of Object.keys(known))
    if (!(key in header)) problems.push({ file, line: 1, message: `the header has no \`${key}\`` });
  return { header, problems };
}

function parseSentences(
  file: string,
  lines: readonly Line[],
  language: Language,
): { paragraphs: Sentence[][]; problems: CorpusProblem[] } {
  const paragraphs: Sentence[][] = [];
  const problems: CorpusProblem[] = [];
  let open: Sentence[] | null = null;
  for (const line of lines) {
    const sentence = line.text.trim();
    if (sentence === '') {
      open = null;
      continue;
    }
    if (open === null) paragraphs.push((open = []));
    open.push({ text: sentence, line: line.number });
    if (sentence !== line.text)
      problems.push({ file, line: line.number, message: 'white space before or after the sentence' });
    if (!isWrittenIn(sentence, language))
      problems.push({ file, line: line.number, message: `empty: no letter of its language (${language})` });
  }
  if (paragraphs.length === 0)
    problems.push({ file, line: lines.at(-1)?.number ?? 1, message: 'the article has no sentence' });
  return { paragraphs, problems };
}
