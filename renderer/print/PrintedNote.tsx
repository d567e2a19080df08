import { directionOf, type Language } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';
import type { Note } from '#core/notes/model.ts';
import { shortQuote } from '#core/print/short-quote.ts';
import { useSettings } from '../app/queries.ts';
import { useFormat } from '../i18n/format.ts';
import { Markdown } from '../notes/Markdown.tsx';

interface Props {
  readonly article: Article;
  readonly note: Note;
  /** Null for a note that no number leads to. */
  readonly number: number | null;
}

const languageOf = (article: Article, { anchor }: Note): Language =>
  anchor.side === 'translation' ? (article.translation?.language ?? 'en') : article.language;

/** A note on paper: its number, the words it is about, the reader's own words, tags. */
export function PrintedNote({ article, note, number }: Props) {
  const format = useFormat();
  const { digits } = useSettings();
  const language = languageOf(article, note);
  return (
    <div className="print-note" dir={directionOf(language)} data-of={number ?? undefined}>
      {number === null ? null : (
        <span className="print-note-number" lang={digits === 'urdu' ? 'ur' : 'en'}>
          {format.number(number)}
        </span>
      )}
      <div className={`print-note-body ${note.colour}`}>
        {note.quote === '' ? null : (
          <p className={`print-quote ${language}`} lang={language} dir={directionOf(language)}>
            {shortQuote(note.quote)}
          </p>
        )}
        {note.text.trim() === '' ? null : (
          <div className="print-words">
            <Markdown text={note.text} />
          </div>
        )}
        {note.tags.length === 0 ? null : (
          <p className="print-tags">
            {note.tags.map((tag, index) => [index > 0 ? ' · ' : null, <bdi key={tag}>{tag}</bdi>])}
          </p>
        )}
      </div>
    </div>
  );
}
