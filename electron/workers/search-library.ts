import type { DatabaseSync } from 'node:sqlite';
import type { ArticleSets } from '#core/search/index/article-sets.ts';
import { Occurrences } from '#core/search/index/postings.ts';
import type { Postings, Probe, Retriever } from '#core/search/index/retriever.ts';
import type { SearchedArticle } from '#core/search/index/searched-article.ts';
import { prepared } from '#electron/storage/prepared.ts';
import { keyKinds, shortPrefix } from '#electron/storage/search-entries.ts';
import { isInVocabulary, termsOfNameKey } from '#electron/storage/search-vocabulary.ts';
import { Docs } from './search-docs.ts';
import { createFilters } from './search-filters.ts';
import { Kept } from './search-kept.ts';
import { Lists } from './search-lists.ts';
import { docsNear } from './search-near.ts';
import { createPhrases, isTerm } from './search-phrases.ts';
import { readArticle } from './search-statements.ts';
import { boost, Sums, weigh } from './search-strengths.ts';
import { fuzzyTerms, wildTerms } from './search-terms.ts';

/** Kept between searches, as a reader types on and the same words and articles come up again. UTF-16 units of texts. */
const keptText = 4_000_000;
/** Bytes of postings. */
const keptPostings = 4_000_000;

/** The library's retriever and how to let it see what was committed since. */
export interface LibraryRetriever extends Retriever {
  /** Call it at the start of each search's transaction. */
  refresh(): void;
}

/**
 * Retrieves from the library's index. Articles that are deleted are never found.
 * @param db a connection of its own, which nobody writes through.
 */
export function createLibraryRetriever(db: DatabaseSync, sets: ArticleSets): LibraryRetriever {
  const docs = new Docs(db);
  const lists = new Lists(db);
  const filters = createFilters(db, docs, sets);
  const sums = new Sums();
  const articles = new Kept<number, SearchedArticle | null>(
    keptText,
    (article) => 100 + (article?.text.length ?? 0),
  );
  const kept = new Kept<string, Postings>(keptPostings, ({ docs }) => 200 + 8 * docs.length);
  let dataVersion = -1;

  // Lists are read into the same room again and again: making it takes longer than filling it.
  const room = new Occurrences();
  /** Holds until the next list is read into the same room. */
  const list = (key: string): Occurrences => {
    room.clear();
    lists.read(key, room);
    return room;
  };

  // A word is asked for as a word and by its stem, mostly the same term: both lists are read at once.
  const [wordRoom, stemRoom] = [new Occurrences(), new Occurrences()];
  let roomsHold: string | null = null;
  /** Of a term, the lists of form word and of form stem; they hold until those of another are read. */
  const listsOf = (term: string): { readonly word: Occurrences; readonly stem: Occurrences } => {
    if (roomsHold !== term) {
      wordRoom.clear();
      stemRoom.clear();
      roomsHold = null;
      lists.readKinds(term, [keyKinds.word, keyKinds.stem], [wordRoom, stemRoom]);
      roomsHold = term;
    }
    return { word: wordRoom, stem: stemRoom };
  };

  const ofTerms = (terms: readonly string[], { place }: Probe): Postings => {
    const [only] = terms;
    if (only !== undefined && terms.length === 1)
      return weigh(listsOf(only).word, docs, { place, plain: false, boosted: false });
    lists.readAll(
      terms.map((term) => term + keyKinds.word),
      (list) => sums.add(list, docs, place),
    );
    return sums.take(docs);
  };

  const ofPrefix = ({ value, place }: Probe): Postings => {
    if (value.length <= shortPrefix)
      return weigh(list(value + keyKinds.prefix), docs, { place, plain: false, boosted: false });
    lists.readRange(value, keyKinds.word, (list) => sums.add(list, docs, place));
    return sums.take(docs);
  };

  const ofExact = ({ value, place }: Probe): Postings =>
    isTerm(value)
      ? weigh(listsOf(value).word, docs, { place, plain: true, boosted: false })
      : weigh(list(value + keyKinds.exact), docs, { place, plain: false, boosted: false });

  const ofWord = ({ value, place, exact }: Extract<Probe, { kind: 'word' }>): Postings => {
    const found = weigh(listsOf(value).word, docs, { place, plain: false, boosted: exact === value });
    if (exact === null || exact === value || found.docs.length === 0) return found;
    return boost(found, postings({ kind: 'exact', value: exact, place }).docs);
  };

  const read = (probe: Probe): Postings => {
    const { value, place } = probe;
    switch (probe.kind) {
      case 'word':
        return ofWord(probe);
      case 'exact':
        return ofExact(probe);
      case 'capitals':
        return weigh(list(value + keyKinds.exact), docs, { place, plain: false, boosted: false });
      case 'stem':
        return weigh(listsOf(value).stem, docs, { place, plain: false, boosted: false });
      case 'prefix':
        return ofPrefix(probe);
      case 'wild':
        return ofTerms(wildTerms(db, value), probe);
      case 'fuzzy':
        return ofTerms(fuzzyTerms(db, value), probe);
      case 'name':
        return ofTerms(termsOfNameKey(db, value), probe);
    }
  };

  const postings = (probe: Probe): Postings => {
    const exact = probe.kind === 'word' ? probe.exact : null;
    return kept.get(JSON.stringify([probe.kind, probe.value, probe.place, exact]), () => read(probe));
  };

  const article = (doc: number): SearchedArticle | null => {
    const number = docs.numbers[doc] ?? 0;
    return number === 0 ? null : articles.get(doc, () => readArticle(db, number));
  };

  const phrase = createPhrases({ db, list, postings, article });

  return {
    origin: 'own',
    size: () => docs.size,
    limit: () => docs.limit,
    postings,
    phrase: (probes, joint) => kept.get(JSON.stringify([joint, probes]), () => phrase(probes, joint)),
    near: (things, within) => docsNear(db, things, within),
    filtered: filters.filtered,
    has: (probe) =>
      probe.kind === 'word' && probe.place === null
        ? isInVocabulary(db, probe.value) &&
          lists.holds(probe.value + keyKinds.word, (doc) => docs.numbers[doc] !== 0)
        : postings(probe).docs.length > 0,
    article,
    facets: filters.facets,
    refresh() {
      const version = Number(prepared(db, 'PRAGMA data_version').get()?.['data_version']);
      if (version === dataVersion) return;
      filters.refresh();
      const changed = docs.refresh();
      if (changed) lists.refresh();
      dataVersion = version;
      if (!changed) return;
      roomsHold = null;
      articles.clear();
      kept.clear();
    },
  };
}
