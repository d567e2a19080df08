/** Notes as W3C Web Annotations; see `terms.ts` for what of the model is used. */
import { directionOf, type Language } from '../../articles/language.ts';
import { guessLanguage } from '../../articles/guess-language.ts';
import type { Note } from '../model.ts';
import { rangeOfAnchor } from './anchored-text.ts';
import type { ArticleNotes, ExchangedArticle } from './article-notes.ts';
import { CodePoints } from './code-points.ts';
import { articleIri, context, noteIri } from './terms.ts';

/**
 * A JSON-LD document of all notes, one a line. `id` (a UUID) names the collection.
 */
export function writeAnnotations(all: Iterable<ArticleNotes>, id: string): string {
  const lines: string[] = [];
  for (const { article, notes, sidesOf } of all) {
    const counted = new Map<string, CodePoints>();
    const pointsOf = (text: string): CodePoints => {
      const known = counted.get(text) ?? new CodePoints(text);
      counted.set(text, known);
      return known;
    };
    const sides = (version: string) => (version === article.version ? article : sidesOf(version));
    for (const note of notes) {
      const on = sides(note.anchor.version);
      const range = on && rangeOfAnchor(note.anchor, on);
      const holds = range !== null && range.text.slice(range.start, range.end) === note.quote;
      const points = holds ? pointsOf(range.text) : null;
      const position =
        points && range ? { start: points.before(range.start), end: points.before(range.end) } : null;
      lines.push(JSON.stringify(annotationOf(note, article, position)));
    }
  }
  const collection = `urn:uuid:${id}`;
  const page = `urn:bayaz:page:${id}:1`;
  const head = {
    '@context': context,
    id: collection,
    type: 'AnnotationCollection',
    label: 'Bayaz',
    total: lines.length,
  };
  if (lines.length === 0) return `${JSON.stringify(head)}\n`;
  const first = { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0, items: [] };
  const open = JSON.stringify({ ...head, last: page, first }).slice(0, -']}}'.length);
  return `${open}\n${lines.join(',\n')}\n]}}\n`;
}

interface Position {
  readonly start: number;
  readonly end: number;
}

function annotationOf(note: Note, article: ExchangedArticle, position: Position | null) {
  const { anchor, text, tags } = note;
  const motivation = [text === '' ? 'highlighting' : 'commenting', ...(tags.length > 0 ? ['tagging'] : [])];
  const moved = anchor.version !== article.version;
  return {
    id: noteIri(note.id),
    type: 'Annotation',
    motivation: motivation.length === 1 ? motivation[0] : motivation,
    created: note.created,
    modified: note.modified,
    body: bodiesOf(note),
    target: {
      type: 'SpecificResource',
      source: sourceOf(article, anchor.side === 'translation' ? 'translation' : 'source'),
      state: { type: 'bayaz:TextVersion', 'bayaz:sha256': anchor.version },
      ...(anchor.side === 'article' ? {} : { selector: selectorsOf(note, position) }),
      'bayaz:anchor': anchor,
    },
    ...(moved ? { 'bayaz:place': { version: article.version, place: note.place, ...foundOf(note) } } : {}),
  };
}

const foundOf = ({ placing }: Note) => (placing ? { how: placing.how, score: placing.score } : {});

function bodiesOf({ text, tags, colour }: Note) {
  const comment = {
    type: 'TextualBody',
    purpose: 'commenting',
    value: text,
    format: 'text/markdown',
    language: guessLanguage(text),
    // Each paragraph goes by its own first letter.
    textDirection: 'auto',
  };
  return [
    ...(text === '' ? [] : [comment]),
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' })),
    { type: 'TextualBody', purpose: 'classifying', value: colour, format: 'text/plain' },
  ];
}

const selectorsOf = ({ quote, prefix, suffix }: Note, position: Position | null) => [
  { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
  ...(position === null ? [] : [{ type: 'TextPositionSelector', ...position }]),
];

/** What is needed to know the article again elsewhere. */
function sourceOf(article: ExchangedArticle, side: 'source' | 'translation') {
  const { translation } = article;
  const language = side === 'source' ? article.language : (translation?.language ?? null);
  const other = translation?.language ?? otherThan[article.language];
  return {
    id: articleIri(article.id, side),
    type: 'Text',
    format: 'text/plain',
    ...(language === null ? {} : { language, textDirection: directionOf(language) }),
    'dc:title': said([article.language, article.title], [other, article.translatedTitle]),
    'dc:publisher': said([article.language, article.publication], [other, article.translatedPublication]),
    ...(article.date === null ? {} : { 'dc:date': article.date }),
    'bayaz:sha256': article.version,
    'bayaz:sameness': article.sameness,
  };
}

const otherThan: Record<Language, Language> = { ur: 'en', en: 'ur' };

const said = (...all: readonly (readonly [Language, string | null])[]) =>
  all.flatMap(([language, value]) =>
    value === null || value === '' ? [] : [{ '@value': value, '@language': language }],
  );
