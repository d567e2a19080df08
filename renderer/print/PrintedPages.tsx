import { memo, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import type { Note } from '#core/notes/model.ts';
import type { Paper } from '#core/print/papers.ts';
import { printArticle, type Stack } from '#core/print/printed.ts';
import type { ReadingMode } from '#core/settings/choices.ts';
import type { Settings } from '#core/settings/model.ts';
import { useSettings } from '../app/queries.ts';
import { PrintedHead } from './PrintedHead.tsx';
import { PrintedNote } from './PrintedNote.tsx';
import { PrintedText } from './PrintedText.tsx';
import { sheetSizes } from './page-words.ts';
import { usePages, type OnLaid } from './usePages.ts';
import './print.css';
import './printed-notes.css';

interface Props {
  readonly article: Article;
  readonly notes: readonly Note[];
  readonly mode: ReadingMode;
  readonly printNotes: Settings['printNotes'];
  readonly paper: Paper;
  /** Of the notes only some are known: it is said. */
  readonly isPart?: boolean;
  /** Told how many pages there are, as they are laid: then in slices, else at once. */
  readonly onLaid?: OnLaid;
}

/** An article as it goes on paper: set once, unseen, and cut into the pages that are. */
export const PrintedPages = memo(function PrintedPages({
  article,
  notes,
  mode,
  printNotes,
  paper,
  isPart = false,
  onLaid,
}: Props) {
  const { t } = useTranslation('print');
  const { urduLineHeight } = useSettings();
  const flow = useRef<HTMLDivElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const printed = useMemo(
    () => printArticle(article, notes, mode, printNotes !== 'none'),
    [article, notes, mode, printNotes],
  );
  const shown = article.translation === null ? 'source' : mode;
  const inMargin = printNotes === 'margin' && printed.notes.length > 0;
  usePages(flow, pages, `${shown} ${printNotes} ${paper} ${isPart}`, printed, onLaid);
  const translation = article.translation?.language ?? null;

  const stackOf = ({ key, sentences }: Stack) => {
    const side = (of: 'source' | 'translated') =>
      sentences.flatMap((sentence) => {
        const pieces = sentence[of];
        return pieces === null ? [] : [{ key: sentence.key, pieces }];
      });
    const [source, translated] = [side('source'), side('translated')];
    return (
      <div key={key} className="print-stack">
        {source.length > 0 ? <PrintedText sentences={source} language={article.language} /> : null}
        {translated.length > 0 && translation ? (
          <PrintedText sentences={translated} language={translation} translated />
        ) : null}
      </div>
    );
  };

  return (
    <div
      data-theme="paper"
      data-paper={paper}
      style={sheetSizes(paper)}
      className={`print-strip ${shown} ${inMargin ? 'with-margin' : ''} ${urduLineHeight < 2.4 ? 'tight' : ''}`}
    >
      <div ref={flow} hidden data-sides={shown === 'source' || shown === 'translation' ? 'one' : 'both'}>
        <PrintedHead article={article} notes={notes} mode={shown} isPart={isPart} />
        {printed.rows.map(({ key, stacks }) => (
          <div key={key} className="print-row">
            {stacks.map(stackOf)}
          </div>
        ))}
        {printed.notes.length > 0 ? (
          <section className="print-end" data-beside={inMargin ? '' : undefined}>
            <h2>{t(inMargin ? 'noRoom' : 'notes')}</h2>
            {printed.notes.map(({ number, note }) => (
              <PrintedNote key={note.id} article={article} note={note} number={number} />
            ))}
          </section>
        ) : null}
        {printed.elsewhere.length > 0 ? (
          <section className="print-end">
            <h2>{t('elsewhere')}</h2>
            {printed.elsewhere.map((note) => (
              <PrintedNote key={note.id} article={article} note={note} number={null} />
            ))}
          </section>
        ) : null}
      </div>
      <div ref={pages} className="print-pages" />
    </div>
  );
});
