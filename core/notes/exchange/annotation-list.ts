/** The annotations that a document holds, whatever it holds them in. */
import { ProblemError } from '../../problem.ts';
import { notesInFile } from './limits.ts';

/**
 * An AnnotationCollection with its pages embedded, an AnnotationPage, a list, one annotation by itself, or the answer of a
 * service (`rows`). Throws `notes-damaged` (detail `json`: no JSON; `format`: no annotations; `pages`: its pages are
 * elsewhere), `notes-too-many`.
 */
export function annotationsIn(text: string, name: string): readonly unknown[] {
  const items = itemsOf(parsed(text, name), name);
  if (items === null) throw new ProblemError('notes-damaged', { name, detail: 'format' });
  if (items.length > notesInFile)
    throw new ProblemError('notes-too-many', { name, notes: items.length, limit: notesInFile });
  return items;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('notes-damaged', { name, detail: 'json' });
  }
}

function itemsOf(value: unknown, name: string): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  for (const key of ['items', 'rows']) if (Array.isArray(value[key])) return value[key];
  if (isOfType(value, 'AnnotationCollection'))
    return value['total'] === 0 ? [] : pagesOf(value['first'], name);
  return 'target' in value ? [value] : null;
}

/** Pages that stand in the document, one within the other by `next`. Never half a collection. */
function pagesOf(first: unknown, name: string): readonly unknown[] {
  const items: unknown[] = [];
  for (let page = first; page !== undefined && page !== null; page = page['next']) {
    if (!isObject(page) || !Array.isArray(page['items']))
      throw new ProblemError('notes-damaged', { name, detail: 'pages' });
    for (const item of page['items']) items.push(item);
  }
  return items;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One or several of what JSON-LD may give alone or as a list. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};

export const isOfType = (value: JsonObject, type: string): boolean => listOf(value['type']).includes(type);

export const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);
