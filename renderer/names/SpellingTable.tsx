import { useId } from 'react';
import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf, languages } from '#core/articles/language.ts';
import type { Name, Spelling } from '#core/names/model.ts';
import { useMentions, useNameCounts } from '../app/queries.ts';
import { useFormat } from '../i18n/format.ts';
import { IconButton } from '../ui/Button.tsx';
import { TrashIcon } from '../ui/icons.tsx';
import { asLanguage } from './labels.ts';
import { countSpellings } from './names-here.ts';
import { useNameCommands } from './useNameCommands.ts';

interface Props {
  readonly name: Name;
  readonly articleId: string | null;
}

/** All spellings of a name, by language, with how often they stand here and in the library, and a switch each. */
export function SpellingTable({ name, articleId }: Props) {
  const { t, i18n } = useTranslation('names');
  const heading = useId();
  const first = asLanguage(i18n.language);
  const inOrder = languages.toSorted((a) => (a === first ? -1 : 1));
  return (
    <section>
      <h3 className="name-section-head" id={heading}>
        {t('spellings')}
      </h3>
      <table className="spelling-table" aria-labelledby={heading}>
        <thead>
          <tr className="soft small">
            <th scope="col">
              <span className="unseen">{t('spelling')}</span>
            </th>
            <th scope="col">{t('here')}</th>
            <th scope="col">{t('inLibrary')}</th>
            <th scope="col">{t('lookFor')}</th>
            <th scope="col">
              <span className="unseen">{t('removeSpelling')}</span>
            </th>
          </tr>
        </thead>
        {inOrder.map((language) => {
          const spellings = name.spellings.filter((spelling) => spelling.language === language);
          return spellings.length === 0 ? null : (
            <tbody key={language}>
              <tr>
                <th scope="rowgroup" colSpan={5} className="soft small">
                  {t(`language.${language}`)}
                </th>
              </tr>
              {spellings.map((spelling) => (
                <SpellingRow key={spelling.id} name={name} spelling={spelling} articleId={articleId} />
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

function SpellingRow({ name, spelling, articleId }: Props & { readonly spelling: Spelling }) {
  const { t } = useTranslation('names');
  const { switchSpelling, removeSpelling } = useNameCommands();
  const facts = { spelling: spelling.text };
  return (
    <tr className={spelling.off ? 'off' : ''}>
      <th scope="row">
        <bdi lang={spelling.language} dir={directionOf(spelling.language)}>
          {spelling.text}
        </bdi>
      </th>
      <td>{articleId === null ? null : <CountHere articleId={articleId} spelling={spelling} />}</td>
      <td>
        <CountInLibrary nameId={name.id} spelling={spelling} />
      </td>
      <td>
        <Switch
          className="name-switch"
          aria-label={t('lookForSpelling', facts)}
          isSelected={!spelling.off}
          onChange={(isOn) => void switchSpelling(name, spelling, !isOn)}
        >
          <span className="track eased" />
        </Switch>
      </td>
      <td>
        {spelling.origin === 'own' ? (
          <IconButton
            label={t('removeThisSpelling', facts)}
            onPress={() => void removeSpelling(name, spelling)}
          >
            <TrashIcon />
          </IconButton>
        ) : null}
      </td>
    </tr>
  );
}

function CountHere({ articleId, spelling }: { readonly articleId: string; readonly spelling: Spelling }) {
  const format = useFormat();
  const mentions = useMentions(articleId).data;
  return mentions ? format.number(countSpellings(mentions).get(spelling.id) ?? 0) : '…';
}

function CountInLibrary({ nameId, spelling }: { readonly nameId: string; readonly spelling: Spelling }) {
  const { t } = useTranslation('names');
  const format = useFormat();
  const counts = useNameCounts(nameId).data?.find(({ spellingId }) => spellingId === spelling.id);
  if (!counts) return '…';
  const mentions = format.number(counts.mentions);
  if (counts.mentions === 0) return mentions;
  return t('inArticles', { count: counts.articles, mentions, articles: format.number(counts.articles) });
}
