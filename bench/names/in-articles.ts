/** Proposals in running text, of which every name is marked: how many are right, how many wrong. */
import { createHash } from 'node:crypto';
import { buildCorpus } from '../../corpus/build/build-corpus.ts';
import { readSources } from '../../corpus/build/read-sources.ts';
import { buildMatcher, findMentions } from '../../core/names/mentions.ts';
import type { Name } from '../../core/names/model.ts';
import { knowNames } from '../../core/names/known-names.ts';
import { proposeSpellings } from '../../core/names/proposals.ts';
import { markedArticles } from '../../core/names/quality/articles.ts';
import type { GoldName } from '../../core/names/quality/name-set.ts';
import { unknownNames } from '../../core/names/unknown-names.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { joinedKey } from './finding.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Label of a name of the sets; null where it is none of them. */
  readonly label: string | null;
}

/** A text without its braces, and what stood in them. */
function unmarked(marked: string): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  for (const [part, brace, name = '', label] of marked.matchAll(/(\{([^=}]+)(?:=([^}]+))?\})|[^{]+/gu)) {
    if (brace === undefined) text += part;
    else {
      marks.push({ start: text.length, end: text.length + name.length, name, label: label ?? null });
      text += name;
    }
  }
  return { text, marks };
}

export interface Guesses {
  readonly right: number;
  /** Spellings that were to be proposed; names that come more than once. */
  readonly all: number;
  readonly wrong: readonly string[];
}

export interface InArticles {
  readonly words: number;
  readonly spellings: Guesses;
  readonly unknown: Guesses;
}

/** All names of the sets known by their labels; then none known. */
export function measureInArticles(gold: readonly GoldName[]): InArticles {
  const names = gold.map(({ id, kind, spellings }): Name => ({
    id,
    origin: 'own',
    kind,
    spellings: [
      { id, language: 'ur', text: spellings.ur[0] ?? '', origin: 'own', off: false, note: '', isWord: false },
    ],
    about: { ur: '', en: '' },
    romanisation: '',
    note: '',
  }));
  const known = knowNames(names);
  const matcher = buildMatcher(names);
  const texts = markedArticles.map(unmarked);
  const spellings = { right: 0, all: 0, wrong: [] as string[] };
  const unknown = { right: 0, all: 0, wrong: [] as string[] };
  for (const { text, marks } of texts) {
    const mentions = findMentions(matcher, text, 'ur');
    const proposals = proposeSpellings(known, { text, language: 'ur', mentions, rejected: new Set() });
    for (const { nameId, start, end, text: written } of proposals) {
      const mark = marks.find((one) => one.start === start && one.end === end);
      if (mark?.label === nameId) spellings.right += 1;
      else spellings.wrong.push(`${nameId}~${written}`);
    }
    spellings.all += new Set(
      marks.flatMap(({ name, label }) =>
        label === null || joinedKey(name) === joinedKey(label) ? [] : [joinedKey(name)],
      ),
    ).size;
    for (const { text: written, places } of unknownNames({
      text,
      language: 'ur',
      mentions: [],
      rejected: new Set(),
    })) {
      const isRight = places.every(({ start, end }) =>
        marks.some((one) => one.start <= start && end <= one.end),
      );
      if (isRight) unknown.right += 1;
      else unknown.wrong.push(written);
    }
    const counts = Map.groupBy(marks, ({ name }) => joinedKey(name));
    unknown.all += [...counts.values()].filter((places) => places.length > 1).length;
  }
  return { words: texts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0), spellings, unknown };
}

/** What is proposed in the bundled articles and their translations with all bundled names known: all of it is wrong. */
export function proposedInCorpus(): string[] {
  const { corpus } = buildCorpus(readSources(inRoot('corpus'), 'corpus'), (text) =>
    createHash('sha256').update(text).digest('hex'),
  );
  const known = knowNames(corpus.names);
  const matcher = buildMatcher(corpus.names);
  const texts = corpus.articles.flatMap(({ language, text, translation }) => [
    { language, text },
    ...(translation?.cells.map(({ text }) => ({ language: translation.language, text })) ?? []),
  ]);
  return texts.flatMap(({ language, text }) => {
    const mentions = findMentions(matcher, text, language);
    const proposals = proposeSpellings(known, { text, language, mentions, rejected: new Set() });
    return proposals.map(({ nameId, text }) => `${nameId}~${text}`);
  });
}
