import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';
import { publicationIn } from '#core/articles/publication.ts';
import type { Note } from '#core/notes/model.ts';
import { printArticle, type Stack } from '#core/print/printed.ts';
import type { ReadingMode } from '#core/settings/choices.ts';
import type { Settings } from '#core/settings/model.ts';
import { useSettings } from '../app/queries.ts';
import { useFormat } from '../i18n/format.ts';
import { PrintedNote } from './PrintedNote.tsx';
import { PrintedText } from './PrintedText.tsx';
import { useNotesLevel } from './useNotesLevel.ts';
import './print.css';

interface Props {
  readonly article: Article;
  readonly notes: readonly Note[];
  readonly mode: ReadingMode;
  readonly printNotes: Settings['printNotes'];
  /** Rows laid out at the most: a preview needs the first page only. */
  readonly rows?: number;
}

/** An article as it goes on paper, one long strip; the browser cuts it into pages. */
export function PrintedPages({ article, notes, mode, printNotes, rows }: Props) {
  const { t } = useTranslation('print');
  const { urduLineHeight } = useSettings();
  const strip = useRef<HTMLDivElement>(null);
  const printed = useMemo(
    () => printArticle(article, notes, mode, printNotes !== 'none'),
    [article, notes, mode, printNotes],
  );
  const shown = article.translation === null ? 'source' : mode;
  const inMargin = printNotes === 'margin' && printed.notes.length > 0;
  const shownRows = useMemo(() => printed.rows.slice(0, rows), [printed, rows]);
  useNotesLevel(strip, inMargin, shownRows);
  const translation = article.translation?.language ?? null;

  const stackOf = ({ key, source, translated, notes: here }: Stack) => (
    <div key={key} className="print-stack">
      {source ? <PrintedText pieces={source} language={article.language} /> : null}
      {translated && translation ? (
        <PrintedText pieces={translated} language={translation} translated />
      ) : null}
      {inMargin ? (
        <div className="print-margin">
          {here.map(({ number, note }) => (
            <PrintedNote key={note.id} article={article} note={note} number={number} />
          ))}
        </div>
      ) : null}
    </div>
  );

  return (
    <div
      ref={strip}
      data-theme="paper"
      className={`print-strip ${shown} ${inMargin ? 'with-margin' : ''} ${urduLineHeight < 2.4 ? 'tight' : ''}`}
    >
      <PrintedHead article={article} mode={shown} />
      {shownRows.map(({ key, stacks }) => (
        <div key={key} className="print-row">
          {stacks.map(stackOf)}
        </div>
      ))}
      {printNotes === 'endnotes' && printed.notes.length > 0 ? (
        <section className="print-notes">
          <h2>{t('notes')}</h2>
          <div className="print-note-list">
            {printed.notes.map(({ number, note }) => (
              <PrintedNote key={note.id} article={article} note={note} number={number} />
            ))}
          </div>
        </section>
      ) : null}
      {printed.elsewhere.length > 0 ? (
        <section className="print-notes">
          <h2>{t('elsewhere')}</h2>
          <div className="print-note-list">
            {printed.elsewhere.map((note) => (
              <PrintedNote key={note.id} article={article} note={note} number={null} />
            ))}
          </div>
        </section>
      ) : null}
      {article.licence ? <p className="print-licence">{t('licence', { licence: article.licence })}</p> : null}
    </div>
  );
}

/** Title in both languages, source and date. */
function PrintedHead({ article, mode }: { readonly article: Article; readonly mode: ReadingMode }) {
  const { i18n } = useTranslation();
  const format = useFormat();
  const other = article.translation?.language ?? (article.language === 'ur' ? 'en' : 'ur');
  const publication = publicationIn(article, i18n.language);
  return (
    <header className={`print-head ${mode}`}>
      <h1
        className={`print-title ${article.language}`}
        lang={article.language}
        dir={directionOf(article.language)}
      >
        {article.title}
      </h1>
      {article.translatedTitle ? (
        <p className={`print-title translated ${other}`} lang={other} dir={directionOf(other)}>
          {article.translatedTitle}
        </p>
      ) : null}
      <p className="print-byline">
        {publication ? <bdi>{publication}</bdi> : null}
        {article.date ? <time dateTime={article.date}>{format.day(article.date)}</time> : null}
      </p>
    </header>
  );
}
