import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';
import { publicationIn } from '#core/articles/publication.ts';
import { colours } from '#core/notes/colours.ts';
import type { Note } from '#core/notes/model.ts';
import type { ReadingMode } from '#core/settings/choices.ts';
import { useFormat } from '../i18n/format.ts';
import { useColourWords } from '../notes/useColourWords.ts';

interface Props {
  readonly article: Article;
  readonly notes: readonly Note[];
  readonly mode: ReadingMode;
  /** Some of its notes are not there. */
  readonly isPart: boolean;
}

/** Title in both languages, source, date and licence, and what the inks are called. */
export function PrintedHead({ article, notes, mode, isPart }: Props) {
  const { t, i18n } = useTranslation('print');
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
        {article.licence ? <span>{t('licence', { licence: article.licence })}</span> : null}
      </p>
      <PrintedInks notes={notes} />
      {isPart ? <p className="print-byline">{t('someMissing')}</p> : null}
    </header>
  );
}

/** Which line stands for which ink, where there are several: on paper without colour nothing else tells. */
function PrintedInks({ notes }: { readonly notes: readonly Note[] }) {
  const { t } = useTranslation('print');
  const words = useColourWords();
  const used = colours.filter((colour) => notes.some((note) => note.colour === colour));
  if (used.length < 2) return null;
  return (
    <p className="print-byline">
      {t('inks')}{' '}
      {used.map((colour) => (
        <span key={colour}>
          <mark className={`print-ink ${colour}`}>
            <span className="print-line">{words.name(colour)}</span>
          </mark>
        </span>
      ))}
    </p>
  );
}
