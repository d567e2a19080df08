/** What it costs to write one cell of a long article that is translated already. */
import { check, median, type Check, type Row } from '../report.ts';
import { articleOf } from '../search/generate.ts';
import { insertCell, translationOf, withLibrary } from './libraries.ts';

const words = 30_000;
/** Beyond those that other benchmarks import. */
const articleNumber = 9_000_000;
const writes = 40;
/** The article is brought in so often, a word different each time. */
const importRounds = 5;
/** Writes before those that are measured. */
const warm = 8;
/** Each write analyses what was written alone, and writes the index of the whole article: less than bringing it in. */
const ratioLimit = 1;

export function measureWriting(): Promise<{ rows: Row[]; checks: Check[] }> {
  return withLibrary(async ({ library, handlers }) => {
    const { title, publication, date, text } = articleOf(articleNumber, words);
    const draft = { title: title.slice(0, 200), publication, date, language: 'ur', text, batch: '' } as const;
    const imports: number[] = [];
    let id = '';
    for (let round = 0; round < importRounds; round += 1) {
      const begun = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      ({ id } = await handlers['import.save']({ ...draft, text: `${text} ${round}` }));
      imports.push(performance.now() - begun);
    }
    const { version, paragraphs } = await handlers['articles.open']({ id });
    const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
    library.transaction(() => {
      for (const [at, segment] of segments.entries())
        insertCell(library, { articleId: id, version, at, segment, text: translationOf(at) });
    });
    const at = Math.floor(segments.length / 2);
    const { start, end } = segments[at] ?? { start: 0, end: 0 };
    const times: number[] = [];
    for (let typed = 0; typed < writes + warm; typed += 1) {
      const began = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader types
      await handlers['translation.write']({
        articleId: id,
        version,
        start,
        end,
        cell: `c${at}`,
        text: translationOf(at).slice(0, 20 + typed),
      });
      if (typed >= warm) times.push(performance.now() - began);
    }
    const name = `a cell of ${segments.length} written, 30,000 words`;
    return {
      rows: [
        { name, unit: 'ms', values: times },
        { name: 'the article brought in', unit: 'ms', values: imports },
      ],
      checks: [check(`${name} ÷ brought in, median`, median(times) / median(imports), ratioLimit)],
    };
  });
}
