import { useTranslation } from 'react-i18next';

/** A quiet empty place in a translation, where sentences have none. */
export function Gap() {
  const { t } = useTranslation('translating');
  // A drawn line, not text: it is in no selection and no copy.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  return <span className="translation-gap" role="img" aria-label={t('gap')} />;
}
