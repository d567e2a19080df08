import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { ArticleSummary } from '#core/articles/model.ts';
import { minutesLeft, readingMinutes } from '#core/articles/reading-time.ts';
import { publicationIn } from '#core/articles/publication.ts';
import { shownShare } from '../translating/coverage.ts';
import { useFormat } from '../i18n/format.ts';

interface Props {
  readonly article: ArticleSummary;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** One article on a shelf: both titles, source, date, reading time, progress, notes. */
export function ArticleCard({ article, open, onOpen }: Props) {
  const { t, i18n } = useTranslation('library');
  const format = useFormat();
  const minutes = readingMinutes(article.words, article.language);
  const left = minutesLeft(article.words, article.language, article.progress ?? 0);
  const publication = publicationIn(article, i18n.language);
  const facts = [
    publication,
    article.date ? format.day(article.date) : '',
    t('minutes', { count: minutes, formatted: format.number(minutes) }),
    article.coverage > 0 && article.coverage < 1
      ? t('translating:coverage', { share: format.percent(shownShare(article.coverage)) })
      : '',
    article.notes > 0 ? t('notes', { count: article.notes, formatted: format.number(article.notes) }) : '',
    !article.progress || article.progress < 0.01
      ? ''
      : t('readLeft', {
          count: left,
          share: format.percent(article.progress),
          formatted: format.number(left),
        }),
  ].filter((fact) => fact !== '');
  return (
    <Button className="card eased" onPress={onOpen} aria-current={open ? 'page' : undefined}>
      <span
        className={`card-title ${article.language}`}
        lang={article.language}
        dir={directionOf(article.language)}
      >
        {article.title}
      </span>
      {article.translatedTitle ? (
        <span
          className="card-translated"
          lang={article.language === 'ur' ? 'en' : 'ur'}
          dir={article.language === 'ur' ? 'ltr' : 'rtl'}
        >
          {article.translatedTitle}
        </span>
      ) : null}
      <span className="dotted soft small">
        {facts.map((fact) => (
          <span key={fact}>
            <bdi>{fact}</bdi>
          </span>
        ))}
      </span>
      {article.progress ? (
        <span className="card-progress" aria-hidden="true">
          <span style={{ inlineSize: `${article.progress * 100}%` }} />
        </span>
      ) : null}
    </Button>
  );
}
