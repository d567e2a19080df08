import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';
import { readingMinutes } from '#core/articles/reading-time.ts';
import { publicationIn } from '#core/articles/publication.ts';
import { useSettings } from '../app/queries.ts';
import { wordCount } from './article-words.ts';
import { useFormat } from '../i18n/format.ts';
import { NameChips } from '../names/NameChips.tsx';
import { CoverageLine } from '../translating/CoverageLine.tsx';
import type { TranslatingParts } from '../translating/useTranslatingParts.ts';

interface Props {
  readonly article: Article;
  /** Stands where the translated title does while it can be written; null while it is read. */
  readonly TitleField: TranslatingParts['TitleField'] | null;
}

/** Title in both languages, source, date, reading time, and the names in this article. */
export function ArticleHeader({ article, TitleField }: Props) {
  const { t, i18n } = useTranslation('reader');
  const { mode } = useSettings();
  const format = useFormat();
  const minutes = readingMinutes(wordCount(article), article.language);
  const translated = article.translation?.language ?? (article.language === 'ur' ? 'en' : 'ur');
  const publication = publicationIn(article, i18n.language);
  return (
    <header className="article-header">
      <h1
        id="article-title"
        className={`title ${article.language}`}
        lang={article.language}
        dir={directionOf(article.language)}
      >
        {article.title}
      </h1>
      {TitleField ? <TitleField key={article.id} article={article} /> : null}
      {!TitleField && article.translatedTitle && mode !== 'source' ? (
        <p className={`title translated ${translated}`} lang={translated} dir={directionOf(translated)}>
          {article.translatedTitle}
        </p>
      ) : null}
      <p className="byline dotted soft small">
        {publication ? (
          <span>
            <bdi>{publication}</bdi>
          </span>
        ) : null}
        {article.date ? <time dateTime={article.date}>{format.day(article.date)}</time> : null}
        <span>{t('minutes', { count: minutes, formatted: format.number(minutes) })}</span>
        {article.origin === 'own' && article.translation ? <CoverageLine article={article} /> : null}
      </p>
      <NameChips />
    </header>
  );
}
