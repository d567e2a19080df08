/**
 * What of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) Bayaz writes, and the few terms of
 * its own.
 *
 * A file is an AnnotationCollection with one embedded AnnotationPage. Each note is an Annotation: `id` (urn:uuid:),
 * `motivation` (highlighting or commenting; tagging with tags), `created`, `modified`; a TextualBody with the purpose
 * commenting for its text (Markdown), one with the purpose tagging for each tag, and one with the purpose classifying
 * whose value is the colour; a SpecificResource for its target, with TextQuoteSelector and TextPositionSelector, its
 * positions in code points of the text whose SHA-256 the `state` names. The source of a note on the translation is the
 * translation, whose text is that of its cells with a space between. A note on a whole article has no selector.
 *
 * Terms of our own, which others may pass over: `bayaz:anchor` (where the note was made: cells with their revisions, in
 * UTF-16 offsets) and `bayaz:place` (where it stands now), both JSON literals; of the source `bayaz:sha256` (its present
 * text) and `bayaz:sameness` (the same whatever its line ends and composition); the state's type `bayaz:TextVersion`.
 */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

export const context = [
  annotationContext,
  {
    '@version': 1.1,
    bayaz: 'urn:bayaz:terms:',
    'bayaz:anchor': { '@id': 'urn:bayaz:terms:anchor', '@type': '@json' },
    'bayaz:place': { '@id': 'urn:bayaz:terms:place', '@type': '@json' },
  },
] as const;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const uuidHead = 'urn:uuid:';
const noteHead = 'urn:bayaz:note:';
const articleHead = 'urn:bayaz:article:';
const translationTail = ':translation';

export const noteIri = (id: string): string =>
  uuid.test(id) ? uuidHead + id : noteHead + encodeURIComponent(id);

/** Null for an IRI that is not one of ours. */
export function noteOfIri(iri: string): string | null {
  if (iri.startsWith(uuidHead) && uuid.test(iri.slice(uuidHead.length))) return iri.slice(uuidHead.length);
  return iri.startsWith(noteHead) ? decoded(iri.slice(noteHead.length)) : null;
}

export const articleIri = (id: string, side: 'source' | 'translation'): string =>
  articleHead + encodeURIComponent(id) + (side === 'translation' ? translationTail : '');

/** Null for an IRI that is not one of ours. */
export function articleOfIri(iri: string): { id: string; side: 'source' | 'translation' } | null {
  if (!iri.startsWith(articleHead)) return null;
  const side = iri.endsWith(translationTail) ? 'translation' : 'source';
  const end = side === 'translation' ? iri.length - translationTail.length : iri.length;
  const id = decoded(iri.slice(articleHead.length, end));
  return id === null ? null : { id, side };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part) || null;
  } catch {
    return null; // Not written by us.
  }
}
