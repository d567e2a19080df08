import { useTranslation } from 'react-i18next';

/** A sentence in both languages as the page sets them. ایکسچینج is the word whose ink rises highest. */
export function Specimen() {
  const { t } = useTranslation('settings');
  return (
    <figure className="specimen" aria-label={t('specimen')}>
      <p className="specimen-ur" lang="ur" dir="rtl">
        اسٹاک ایکسچینج میں تیزی رہی اور روپیہ بھی کچھ سنبھل گیا۔
      </p>
      <p className="specimen-en" lang="en" dir="ltr">
        Shares rose on the stock exchange, and the rupee steadied a little.
      </p>
    </figure>
  );
}
