/** The reader's word on where a note stands, and what there is to choose from. */
import { placeOfAnchor } from '#core/notes/article-place.ts';
import { lineOf } from '#core/notes/place-text.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Ground } from './ground.ts';
import { quoteAt } from './note-anchor.ts';
import { NotePlaces, storedPlace, storePlace } from './note-places.ts';
import { NoteReader } from './note-reader.ts';
import { keepArticle } from './notes.ts';

type PlacingMethods = 'notes.candidates' | 'notes.place';

export function createNotePlacing(ground: Ground): Pick<Handlers, PlacingMethods> {
  const { library, journal } = ground;
  const reader = new NoteReader(ground);
  return {
    'notes.candidates': ({ id }) => {
      const { row, article } = reader.find(id);
      const places = new NotePlaces(library, article);
      if (places.standing(row).place !== null) return [];
      return places
        .candidates(row)
        .map(({ place, score }) => ({ place, score, line: lineOf(place, article) }));
    },
    'notes.place': ({ id, anchor }) => {
      const { row, article } = reader.find(id);
      quoteAt(article, anchor);
      const { version } = article;
      const isKnown = storedPlace(library, id, version) !== undefined;
      if (row.version === version && !isKnown) return reader.read(id);
      journal.run({ kind: 'note.place', subject: row.quote || article.title }, (changes) => {
        // What a bundled article reads like now must be known when an update changes it again.
        if (article.origin === 'bundled') keepArticle(ground, article);
        const standing = { place: placeOfAnchor(anchor), how: 'hand', score: 1 } as const;
        storePlace(changes, { note: row, articleId: article.id, version }, standing, isKnown);
      });
      return reader.read(id);
    },
  };
}
