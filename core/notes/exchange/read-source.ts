/** Which article an annotation is on, as far as it says. */
import { isoDateSchema } from '../../articles/model.ts';
import { isObject, listOf, textIn, type JsonObject } from './annotation-list.ts';
import type { ReadSource } from './read-note.ts';
import { articleOfIri } from './terms.ts';

export function sourceOf(
  annotation: JsonObject,
  target: JsonObject,
): { source: ReadSource; side: 'source' | 'translation' | null } {
  const given = target['source'] ?? target['id'] ?? annotation['uri'];
  const source = isObject(given) ? given : { id: given };
  const iri = textIn(source['id']);
  const ours = iri === null ? null : articleOfIri(iri);
  const document = isObject(annotation['document']) ? annotation['document'] : {};
  const date = isoDateSchema.safeParse(source['dc:date']);
  const state = listOf(target['state']).find(isObject);
  return {
    side: ours?.side ?? null,
    source: {
      articleId: ours?.id ?? null,
      versions: [source['bayaz:sha256'], state?.['bayaz:sha256']].filter((hash) => typeof hash === 'string'),
      sameness: textIn(source['bayaz:sameness']),
      titles: [...saidIn(source['dc:title']), ...saidIn(document['title'])],
      publication: saidIn(source['dc:publisher'])[0] ?? '',
      date: date.success ? date.data : null,
      address: ours === null ? iri : null,
    },
  };
}

/** Strings, and strings with their language. */
const saidIn = (value: unknown): string[] =>
  listOf(value)
    .map((one) => (isObject(one) ? textIn(one['@value']) : textIn(one)) ?? '')
    .filter((text) => text !== '');
