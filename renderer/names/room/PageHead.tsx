import { useTranslation } from 'react-i18next';
import { directionOf, languages } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { focusSearch } from '../../search/focus-search.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SearchIcon } from '../../ui/icons.tsx';
import { asLanguage, labelsOf } from '../labels.ts';
import { BackIcon } from './icons.tsx';
import { NameNote } from './NameNote.tsx';
import { countsOf } from './roll.ts';
import { useOverview } from './useOverview.ts';

interface Props {
  readonly name: Name;
  readonly onBack: () => void;
}

/** Who or what the name is of, how often and when it was seen, and what the reader wrote about it. */
export function PageHead({ name, onBack }: Props) {
  const { t, i18n } = useTranslation('names-room');
  const first = asLanguage(i18n.language);
  const { main, other } = labelsOf(name, first);
  return (
    <header className="name-page-head">
      <div className="name-page-bar">
        <IconButton label={t('back')} onPress={onBack}>
          <BackIcon />
        </IconButton>
        <p className="small soft">{t(`names:kind.${name.kind}`)}</p>
        <IconButton label={t('names:searchAll')} onPress={() => focusSearch(main.text)}>
          <SearchIcon />
        </IconButton>
      </div>
      <h2 className="name-page-labels" id="name-page-title">
        {[main, other].map((label) =>
          label ? (
            <bdi
              key={label.id}
              className={`name-page-label ${label.language}`}
              lang={label.language}
              dir={directionOf(label.language)}
            >
              {label.text}
            </bdi>
          ) : null,
        )}
      </h2>
      <Seen nameId={name.id} />
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
          <span className="soft">{t('romanised')}</span>{' '}
          <bdi className="name-page-roman">{name.romanisation}</bdi>
        </p>
      )}
      <NameNote key={name.id} name={name} />
    </header>
  );
}

function Seen({ nameId }: { readonly nameId: string }) {
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
    <p className="name-page-seen small soft">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
