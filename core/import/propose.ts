/** From a parsed file to a draft: what is proposed for the reader to look over. */
import { guessLanguage } from '../articles/guess-language.ts';
import { paragraphsOf, wordsOf } from '../folding.ts';
import { dateAlone, dateInName } from './dates.ts';
import { stemOfFile } from './file-kind.ts';
import type { Draft } from './model.ts';
import type { Parsed } from './parsed.ts';
import { attributedPublication, datelineOf, labelledPublication } from './publication.ts';
import { cutTitle, isHeadline, tidy } from './title.ts';

/** Lengths that the contract takes, in UTF-16 units. */
const longestTitle = 300;
const longestPublication = 200;
/** Lines at the head and at the foot of a text where a date or a source may stand by itself. */
const headLines = 3;
const footLines = 2;

/**
 * Proposes title, publication, date and language of a text and counts its parts. `name` is the file's, '' for pasted
 * text. The text itself is passed on untouched and must hold something else than white space.
 */
export function propose(
  parsed: Parsed,
  name: string,
  encoding: Draft['encoding'],
): Omit<Draft, 'version' | 'duplicateOf'> {
  const { text } = parsed;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => tidy(line) !== '');
  const margins = [...new Set([...lines.slice(0, headLines), ...lines.slice(-footLines)])];
  const language = guessLanguage(text);
  const paragraphs = paragraphsOf(text, language);
  return {
    name,
    title: proposeTitle(parsed.title, lines),
    publication: proposePublication(parsed.publication, lines, margins),
    date: proposeDate(parsed.date, name, margins),
    language,
    text,
    encoding,
    paragraphs: paragraphs.length,
    sentences: paragraphs.reduce((sum, { segments }) => sum + segments.length, 0),
    words: wordsOf(text).length,
  };
}

function proposeTitle(said: string | null, lines: readonly string[]): string {
  const title = tidy(said ?? '');
  if (title !== '') return title.length <= longestTitle ? title : cutTitle(title);
  const body = lines.filter((line) => dateAlone(line) === null && labelledPublication(line) === '');
  const first = body[0] ?? lines[0] ?? '';
  if (body.length > 1 && isHeadline(first) && datelineOf(first) === null) return tidy(first);
  const report = first.slice(datelineOf(first)?.length ?? 0);
  return cutTitle(tidy(report) === '' ? first : report);
}

function proposePublication(
  said: string | null,
  lines: readonly string[],
  margins: readonly string[],
): string {
  const head = lines.slice(0, headLines);
  const found =
    tidy(said ?? '') ||
    first(margins, labelledPublication) ||
    first(head, (line) => datelineOf(line)?.publication ?? '') ||
    first(head, attributedPublication);
  return found.length <= longestPublication ? found : '';
}

function proposeDate(said: string | null, name: string, margins: readonly string[]): string | null {
  return (
    (said === null ? null : dateAlone(said)) ||
    first(margins, (line) => dateAlone(line) ?? '') ||
    dateInName(stemOfFile(name))
  );
}

function first(lines: readonly string[], find: (line: string) => string): string {
  for (const line of lines) {
    const found = find(line);
    if (found !== '') return found;
  }
  return '';
}
