import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { publicationIn } from '#core/articles/publication.ts';
import { wordsOf } from '#core/folding.ts';
import { useFormat } from '../i18n/format.ts';
import { CoverageLine } from '../translating/CoverageLine.tsx';
import { Typed } from '../ui/Typed.tsx';
import { usePage } from './page-context.tsx';

/** What is known of the article: where it comes from, how long it is, how much of it is translated. */
export function MarginAbout() {
  const { t, i18n } = useTranslation('reader');
  const { article } = usePage();
  const format = useFormat();
  const words = useMemo(() => wordsOf(article.text).length, [article.text]);
  const sentences = article.paragraphs.reduce((sum, paragraph) => sum + paragraph.segments.length, 0);
  const rows: [string, string | null][] = [
    [t('about.origin'), t(`about.${article.origin}`)],
    [t('about.source'), publicationIn(article, i18n.language) || null],
    [t('about.date'), article.date && format.day(article.date)],
    [t('about.added'), article.origin === 'own' ? format.moment(article.added) : null],
    [t('about.words'), format.number(words)],
    [t('about.sentences'), format.number(sentences)],
    [t('about.paragraphs'), format.number(article.paragraphs.length)],
    [
      t('about.translation'),
      article.translation
        ? t('about.cells', {
            count: article.translation.cells.length,
            formatted: format.number(article.translation.cells.length),
          })
        : t('about.none'),
    ],
    [t('about.licence'), article.licence],
  ];
  return (
    <dl className="about">
      {rows
        .filter((row): row is [string, string] => row[1] !== null)
        .map(([term, value]) => (
          <div key={term}>
            <dt className="soft small">{term}</dt>
            <dd>
              <Typed text={value} />
            </dd>
          </div>
        ))}
      {article.origin === 'own' ? (
        <div>
          <dt className="soft small">{t('about.translated')}</dt>
          <dd>
            <CoverageLine article={article} />
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
