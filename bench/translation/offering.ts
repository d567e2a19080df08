/** What earlier translations cost to find, by how many there are. */
import { check, median, type Check, type Row } from '../report.ts';
import { sentencesOf, withLibrary, fillMemory, type Open } from './libraries.ts';

const small = 1_000;
const large = 100_000;

/** Number of the first generated article that is asked about; beyond those in the memory. */
const askedFrom = 5_000_000;
const askedArticles = 10;

/** The large memory may take so many times what the small one does. */
const ratioLimit = 6;

interface Measured {
  readonly fresh: readonly number[];
  readonly known: readonly number[];
  /** Share of the sentences that are known but for a word for which they were found. */
  readonly found: number;
}

/** A word of the middle becomes one that stands nowhere. */
function reworded(sentence: string): string {
  const words = sentence.split(' ');
  return words.with(Math.floor(words.length / 2), 'ڑڑاڑڑ').join(' ');
}

async function measure(open: Open, cells: number): Promise<Measured> {
  const articles = fillMemory(open, cells);
  const fresh = Array.from({ length: askedArticles }, (_, at) => sentencesOf(askedFrom + at)).flat();
  const known = Array.from({ length: askedArticles }, (_, at) =>
    sentencesOf(Math.floor(((articles - 1) * at) / askedArticles)),
  ).flat();
  // The compiler and SQLite's pages are warm for all that is measured.
  await ask(open, fresh.slice(0, 30));
  const asked = await ask(open, known.map(reworded));
  const found = asked.filter(({ sources }, at) => sources.includes(known[at] ?? '')).length / known.length;
  return { fresh: (await ask(open, fresh)).map(timeOf), known: asked.map(timeOf), found };
}

const timeOf = ({ time }: { readonly time: number }): number => time;

/** Offers for each sentence, which stands in an article of its own. */
async function ask(
  { handlers }: Open,
  sentences: readonly string[],
): Promise<{ time: number; sources: readonly string[] }[]> {
  const asked: { time: number; sources: readonly string[] }[] = [];
  for (const text of sentences) {
    // oxlint-disable no-await-in-loop -- one after the other, as a reader goes from sentence to sentence
    const draft = { title: 'جملہ', publication: '', date: null, language: 'ur', batch: 'bench' } as const;
    const { id } = await handlers['import.save']({ ...draft, text });
    const { version, paragraphs } = await handlers['articles.open']({ id });
    const { start, end } = paragraphs[0]?.segments[0] ?? { start: 0, end: 0 };
    const began = performance.now();
    const { memory } = await handlers['translation.offers']({ articleId: id, version, start, end });
    asked.push({ time: performance.now() - began, sources: memory.map(({ source }) => source) });
    // oxlint-enable no-await-in-loop
  }
  return asked;
}

export async function measureOffers(): Promise<{ rows: Row[]; checks: Check[] }> {
  const few = await withLibrary((open) => measure(open, small));
  const many = await withLibrary((open) => measure(open, large));
  const rows = (['fresh', 'known'] as const).flatMap((kind): Row[] => [
    { name: `offers, ${kind} sentence, 1,000 cells`, unit: 'ms', values: few[kind] },
    { name: `offers, ${kind} sentence, 100,000 cells`, unit: 'ms', values: many[kind] },
  ]);
  const [all, allFew] = [
    [...many.fresh, ...many.known],
    [...few.fresh, ...few.known],
  ];
  return {
    rows,
    checks: [
      check('offers, 100,000 cells ÷ 1,000, median', median(all) / median(allFew), ratioLimit),
      check(
        'sentences known but for a word and not offered, of a hundred, 1,000 cells',
        100 * (1 - few.found),
        2,
      ),
      check(
        'sentences known but for a word and not offered, of a hundred, 100,000 cells',
        100 * (1 - many.found),
        2,
      ),
    ],
  };
}
