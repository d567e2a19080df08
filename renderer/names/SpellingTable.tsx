import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { asLanguage } from './labels.ts';
import { spellingColumns, SpellingRow } from './SpellingRow.tsx';

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
            {articleId === null ? null : <th scope="col">{t('here')}</th>}
            <th scope="col">{t('inLibrary')}</th>
            <th scope="col">{t('lookFor')}</th>
            <th scope="col">
              <span className="unseen">{t('editThisSpelling')}</span>
            </th>
          </tr>
        </thead>
        {inOrder.map((language) => {
          const spellings = name.spellings.filter((spelling) => spelling.language === language);
          return spellings.length === 0 ? null : (
            <tbody key={language}>
              <tr>
                <th scope="rowgroup" colSpan={spellingColumns(articleId)} className="soft small">
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
