import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import type { Note } from '#core/notes/model.ts';
import { sheets, type Paper } from '#core/print/papers.ts';
import type { ReadingMode } from '#core/settings/choices.ts';
import type { Settings } from '#core/settings/model.ts';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { PrintedPages } from './PrintedPages.tsx';

interface Props {
  readonly article: Article;
  readonly notes: readonly Note[];
  readonly mode: ReadingMode;
  readonly printNotes: Settings['printNotes'];
  readonly paper: Paper;
}

/** Width of a page in the dialog, in CSS pixels, and how many of them a mm is on paper. */
const shownWidth = 330;
const millimetre = 96 / 25.4;

/** The pages as they will be, one at a time. */
export function PrintPreview({ article, notes, mode, printNotes, paper }: Props) {
  const { t, i18n } = useTranslation('print');
  const { number } = useFormat();
  const [{ count, isDone }, setLaid] = useState({ count: 1, isDone: false });
  const onLaid = useCallback((pages: number, all: boolean) => setLaid({ count: pages, isDone: all }), []);
  const [wanted, setPage] = useState(1);
  const page = Math.min(wanted, count);
  const { width, height } = sheets[paper];
  const scale = shownWidth / (width * millimetre);
  return (
    <div className="print-preview">
      {/* From the left whatever the interface's language: so runs the ruler that it is scaled and shifted by. */}
      <div
        className="print-preview-sheet"
        dir="ltr"
        aria-hidden="true"
        inert
        style={{ blockSize: height * millimetre * scale }}
      >
        <div
          className="print-preview-pages"
          dir={i18n.dir()}
          style={{ transform: `scale(${scale}) translateY(${(1 - page) * height}mm)` }}
        >
          <PrintedPages
            article={article}
            notes={notes}
            mode={mode}
            printNotes={printNotes}
            paper={paper}
            onLaid={onLaid}
          />
        </div>
      </div>
      <div className="print-preview-turn">
        <Button isDisabled={page === 1} onPress={() => setPage(page - 1)}>
          {t('before')}
        </Button>
        <output className="small soft" aria-busy={!isDone || undefined}>
          {t(isDone ? 'page' : 'laying', { page: number(page), pages: number(count) })}
        </output>
        <Button isDisabled={page === count} onPress={() => setPage(page + 1)}>
          {t('after')}
        </Button>
      </div>
    </div>
  );
}
