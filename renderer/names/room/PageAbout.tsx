import { useTranslation } from 'react-i18next';
import { directionOf, languages } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { asLanguage } from '../labels.ts';
import { countsOf } from './roll.ts';
import { useOverview } from './useOverview.ts';

/** The lines about a name, the interface's language first, and how it is romanised. */
export function PageAbout({ name }: { readonly name: Name }) {
  const { t, i18n } = useTranslation('names');
  const first = asLanguage(i18n.language);
  return (
    <>
      {languages
        .toSorted((a) => (a === first ? -1 : 1))
        .map((language) =>
          name.about[language] === '' ? null : (
            <p
              key={language}
              className={`name-page-about ${language === first ? '' : 'soft'}`}
              lang={language}
              dir={directionOf(language)}
            >
              {name.about[language]}
            </p>
          ),
        )}
      {name.romanisation === '' ? null : (
        <p className="small">
          <span className="soft">{t('romanisation')}</span>{' '}
          <bdi className="name-page-roman">{name.romanisation}</bdi>
        </p>
      )}
    </>
  );
}

/** How often and when a name was seen. */
export function PageSeen({ nameId }: { readonly nameId: string }) {
  const { t } = useTranslation('names-room');
  const format = useFormat();
  const { overview } = useOverview();
  if (!overview) return <p className="name-page-seen small soft">…</p>;
  const { mentions, uncertain, articles, first, last } = countsOf(overview, nameId);
  if (mentions === 0) return <p className="name-page-seen small soft">{t('noMentions')}</p>;
  const facts = [
    t('mentionsIn', {
      mentions: t('mentions', { count: mentions, formatted: format.number(mentions) }),
      articles: t('articles', { count: articles, formatted: format.number(articles) }),
    }),
    uncertain > 0 ? t('uncertain', { count: uncertain, formatted: format.number(uncertain) }) : '',
    first === null || last === null
      ? ''
      : first === last
        ? format.day(first)
        : t('fromTo', { first: format.day(first), last: format.day(last) }),
  ].filter(Boolean);
  return (
    <p className="name-page-seen dotted small soft">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
