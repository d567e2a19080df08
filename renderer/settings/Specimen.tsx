import { useTranslation } from 'react-i18next';

/** A sentence in both languages as the page sets them. ایکسچینج is the word whose ink rises highest. */
export function Specimen() {
  const { t } = useTranslation('settings');
  return (
    <figure className="specimen" aria-label={t('specimen')}>
      <p className="specimen-ur" lang="ur" dir="rtl">
        اسٹاک ایکسچینج میں کاروبار شروع ہوا تو روپے کی قدر میں معمولی بہتری آ چکی تھی۔
      </p>
      <p className="specimen-en" lang="en" dir="ltr">
        By the time trading opened on the stock exchange, the rupee had gained a little.
      </p>
    </figure>
  );
}
