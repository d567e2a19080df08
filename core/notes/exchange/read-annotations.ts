/** Annotations, ours and those of others, as notes. */
import { z } from 'zod';
import { colours, type Colour } from '../colours.ts';
import { anchorSchema, placeSchema, placingSchema } from '../model.ts';
import { annotationsIn, isObject, isOfType, listOf, textIn, type JsonObject } from './annotation-list.ts';
import { quoteLength, tagLength, tagsOfNote, textLength } from './limits.ts';
import { NoteProblems } from './problems.ts';
import type { ReadNote } from './read-note.ts';
import { sourceOf } from './read-source.ts';
import { noteOfIri } from './terms.ts';

/** Of annotations that say no colour of ours. */
const colourOfUnsaid: Colour = 'saffron';

const placedSchema = z.object({
  version: z.string(),
  place: placeSchema.nullable(),
  ...placingSchema.pick({ how: true, score: true }).partial().shape,
});
const positionSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });

export interface ReadNotes {
  /** Annotations in the file. */
  readonly total: number;
  readonly notes: readonly ReadNote[];
  readonly problems: NoteProblems;
}

/** Reads a document; throws as `annotationsIn` does. What cannot be a note is left out and told in `problems`. */
export function readAnnotations(text: string, name: string): ReadNotes {
  const items = annotationsIn(text, name);
  const problems = new NoteProblems();
  const ids = new Map<string, string>();
  const notes: ReadNote[] = [];
  for (const [index, value] of items.entries()) {
    const note = readOne(value, index + 1, problems);
    if (note === null) continue;
    if (note.iri !== null) {
      const content = JSON.stringify({ ...note, item: 0 });
      const before = ids.get(note.iri);
      if (before !== undefined && before !== content) problems.add(note.item, 'twice', nameOf(note));
      if (before !== undefined) continue;
      ids.set(note.iri, content);
    }
    notes.push(note);
  }
  return { total: items.length, notes, problems };
}

function readOne(value: unknown, item: number, problems: NoteProblems): ReadNote | null {
  if (!isObject(value) || value['target'] === undefined) {
    problems.add(item, 'not-annotation', isObject(value) ? (textIn(value['id']) ?? '') : '');
    return null;
  }
  const targets = listOf(value['target']);
  const target = isObject(targets[0]) ? targets[0] : { source: targets[0] };
  const bodies = bodiesOf(value);
  const { source, side } = sourceOf(value, target);
  const anchor = anchorSchema.safeParse(target['bayaz:anchor']);
  const place = placedSchema.safeParse(value['bayaz:place']);
  const selected = selectedBy(target);
  const iri = textIn(value['id']);
  const note: ReadNote = {
    item,
    iri,
    id: iri === null ? null : noteOfIri(iri),
    source,
    side: anchor.success ? anchor.data.side : selected.isWhole ? 'article' : side,
    version: versionOf(target),
    anchor: anchor.success ? anchor.data : null,
    place: place.success ? place.data : null,
    quote: selected.quote,
    position: selected.position,
    colour: bodies.colour,
    text: bodies.text,
    tags: bodies.tags,
    created: timeOf(value['created']),
    modified: timeOf(value['modified'] ?? value['updated']),
  };
  const wrong = problemOf(note, selected.isWhole);
  if (wrong !== null) {
    problems.add(item, wrong, nameOf(note));
    return null;
  }
  if (bodies.tagsLeft) problems.add(item, 'tags', nameOf(note));
  if (bodies.partsLeft || targets.length > 1) problems.add(item, 'parts', nameOf(note));
  return note;
}

const nameOf = ({ quote, text, iri }: ReadNote): string => quote.quote || text || (iri ?? '');

function problemOf(note: ReadNote, isWhole: boolean): 'malformed' | 'too-long' | 'no-quote' | null {
  if (stringsIn(note).some(isMalformed)) return 'malformed';
  if (note.text.length > textLength || note.quote.quote.length > quoteLength) return 'too-long';
  return !isWhole && note.quote.quote === '' && note.anchor?.side !== 'article' ? 'no-quote' : null;
}

const isMalformed = (text: string): boolean => text.includes('\0') || !text.isWellFormed();

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What the selectors select; `isWhole` where there are none. */
function selectedBy(target: JsonObject) {
  const selectors = listOf(target['selector']).filter(isObject);
  const ofType = (type: string) => selectors.find((selector) => isOfType(selector, type));
  const quote = ofType('TextQuoteSelector') ?? {};
  const position = positionSchema.safeParse(ofType('TextPositionSelector'));
  return {
    isWhole: listOf(target['selector']).length === 0,
    quote: {
      quote: textIn(quote['exact']) ?? '',
      prefix: textIn(quote['prefix']) ?? '',
      suffix: textIn(quote['suffix']) ?? '',
    },
    position: position.success ? position.data : null,
  };
}

function versionOf(target: JsonObject): string | null {
  for (const state of listOf(target['state'])) if (isObject(state)) return textIn(state['bayaz:sha256']);
  return null;
}

/** Bodies by their purposes, or `text` and `tags` as services give them beside. */
function bodiesOf(value: JsonObject) {
  const texts: string[] = [];
  const said: string[] = [];
  let colour: Colour | null = null;
  let partsLeft = false;
  for (const body of [...listOf(value['body']), ...listOf(value['bodyValue'])]) {
    const text = typeof body === 'string' ? body : isObject(body) ? textIn(body['value']) : null;
    const purposes = isObject(body) ? listOf(body['purpose']) : [];
    const known = colours.find((one) => one === text);
    if (text === null) partsLeft = true;
    else if (purposes.includes('tagging')) said.push(text);
    else if (purposes.includes('classifying') && known !== undefined) colour = known;
    else texts.push(text);
  }
  texts.push(...listOf(value['text']).filter((text) => typeof text === 'string'));
  said.push(...listOf(value['tags']).filter((tag) => typeof tag === 'string'));
  const trimmed = said.map((tag) => tag.trim()).filter((tag) => tag !== '');
  const fitting = [...new Set(trimmed.filter((tag) => tag.length <= tagLength))].slice(0, tagsOfNote);
  return {
    text: texts.filter((text) => text !== '').join('\n\n'),
    tags: fitting,
    tagsLeft: fitting.length < new Set(trimmed).size,
    colour: colour ?? colourOfUnsaid,
    partsLeft,
  };
}

/** As `Date` writes it, so that times compare as strings; ours come back letter for letter. */
function timeOf(value: unknown): string | null {
  const time = new Date(textIn(value) ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
