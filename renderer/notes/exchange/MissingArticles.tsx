import { useTranslation } from 'react-i18next';
import type { NotesFile } from '#core/notes/exchange/model.ts';
import { useFormat } from '../../i18n/format.ts';

/** Articles that notes of the file are on and the library does not have, by title. */
export function MissingArticles({ missing }: { readonly missing: NotesFile['missing'] }) {
  const { t } = useTranslation('notes-exchange');
  const { number, day } = useFormat();
  const title = t('missing', { count: missing.notes, formatted: number(missing.notes) });
  const more = missing.articles - missing.items.length;
  return (
    <div className="notes-import-part">
      <h3>{title}</h3>
      <p className="soft small">{t('missingMeans')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long lists are scrolled by key as well */}
      <section className="notes-import-list" aria-label={title} tabIndex={0}>
        <ul>
          {missing.items.map((article) => (
            <li key={JSON.stringify(article)}>
              <bdi>{article.title || t('unnamed')}</bdi>
              <span className="soft small">
                {[
                  article.publication,
                  article.date ? day(article.date) : '',
                  t('missingCount', { count: article.notes, formatted: number(article.notes) }),
                ]
                  .filter(Boolean)
                  .map((part, index) => (
                    <span key={part}>
                      {index > 0 ? ' · ' : ''}
                      <bdi>{part}</bdi>
                    </span>
                  ))}
              </span>
            </li>
          ))}
          {more > 0 ? (
            <li className="soft">{t('missingMore', { count: more, formatted: number(more) })}</li>
          ) : null}
        </ul>
      </section>
    </div>
  );
}
