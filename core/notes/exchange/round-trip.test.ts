import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../model.ts';
import type { ArticleNotes } from './article-notes.ts';
import { bringIn, unknownVersion } from './bring-in.ts';
import { readAnnotations } from './read-annotations.ts';
import type { ReadNote } from './read-note.ts';
import { articleNotes } from './testing/any-notes.ts';
import { brokenMusts } from './testing/model-musts.ts';
import { writeAnnotations } from './write-annotations.ts';

const collection = '0b9c1bd7-8cf3-4d5c-8f0a-0d4b6f6b6c11';
const written = (all: ArticleNotes): string => writeAnnotations([all], collection);

function noteOf(read: ReadNote, { article, sidesOf }: ArticleNotes): Note {
  const { anchor, place, quote, found } = bringIn(read, article, sidesOf);
  return {
    id: read.id ?? '',
    articleId: read.source.articleId ?? '',
    anchor,
    place,
    // Whether the words there are others is read off the text.
    ...(found === null ? {} : { placing: { ...found, changed: false } }),
    ...quote,
    colour: read.colour,
    text: read.text,
    tags: [...read.tags],
    created: read.created ?? '',
    modified: read.modified ?? '',
  };
}

type Annotation = Record<string, unknown> & { target: Record<string, unknown> };
interface Document {
  first?: { items: Annotation[] };
}

describe('notes as annotations', () => {
  it('break no requirement of the model', () => {
    fc.assert(
      fc.property(articleNotes, (all) => {
        expect(brokenMusts(JSON.parse(written(all)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('come back as they were, with every tag, on both sides, placed and unplaced', () => {
    fc.assert(
      fc.property(articleNotes, (all) => {
        const { notes, problems } = readAnnotations(written(all), 'notes.jsonld');
        expect(problems.told).toEqual([]);
        expect(notes.map((read) => noteOf(read, all))).toEqual(all.notes);
      }),
      { numRuns: 2000 },
    );
  });

  it('say their places in code points that the text bears out', () => {
    fc.assert(
      fc.property(articleNotes, (all) => {
        const document = JSON.parse(written(all)) as Document;
        const sides = (version: string) =>
          version === all.article.version ? all.article : all.sidesOf(version);
        for (const [index, { target }] of (document.first?.items ?? []).entries()) {
          const note = all.notes[index];
          const [quote, position] = (target['selector'] ?? []) as Record<string, number | string>[];
          const on = note && sides(note.anchor.version);
          if (note === undefined || note.anchor.side === 'article' || !on) continue;
          const text =
            note.anchor.side === 'source'
              ? on.text
              : (on.translation?.cells ?? []).map((cell) => cell.text).join(' ');
          expect(
            Array.from(text).slice(Number(position?.['start']), Number(position?.['end'])).join(''),
          ).toBe(quote?.['exact']);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('come back by the standard’s words alone where the text is known', () => {
    fc.assert(
      fc.property(articleNotes, (all) => {
        const document = JSON.parse(written(all)) as Document;
        for (const item of document.first?.items ?? []) {
          delete item['bayaz:place'];
          delete item.target['bayaz:anchor'];
        }
        const { notes } = readAnnotations(JSON.stringify(document), 'notes.jsonld');
        for (const [index, read] of notes.entries()) {
          const note = all.notes[index];
          if (note?.anchor.version !== all.article.version) continue;
          expect(noteOf(read, all)).toEqual(note);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are only said to be made where their words stand; elsewhere it is said how their place was found', () => {
    fc.assert(
      fc.property(articleNotes, articleNotes, (from, to) => {
        const here = { ...to.article, version: 'e'.repeat(64) };
        for (const read of readAnnotations(written(from), 'notes.jsonld').notes) {
          const { anchor, place, quote, found } = bringIn(read, here, () => null);
          if (anchor.side === 'article' || place === null) continue;
          if (anchor.version !== here.version) expect(found).not.toBeNull();
          else if (place.side === 'source') expect(here.text.slice(place.start, place.end)).toBe(quote.quote);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('an anchor that its text does not bear out', () => {
  it('gives way to the quote; where that is nowhere, the note is unplaced and looked for again', () => {
    fc.assert(
      fc.property(articleNotes, (all) => {
        const other = { ...all.article, text: 'کچھ اور 12345', translation: null };
        const { notes } = readAnnotations(written(all), 'notes.jsonld');
        for (const read of notes) {
          if (read.side === 'article' || read.version !== other.version) continue;
          if (other.text.includes(read.quote.quote)) continue;
          const { anchor, place, quote } = bringIn(read, other, () => null);
          expect([anchor.version, place, quote]).toEqual([unknownVersion, null, read.quote]);
        }
      }),
    );
  });
});
