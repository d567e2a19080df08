import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';

/** How far looking through the articles has come. */
export function Looking({ looking }: { readonly looking: number }) {
  const { t } = useTranslation('tray');
  const format = useFormat();
  const [most, setMost] = useState(looking);
  if (looking > most || (looking === 0 && most !== 0)) setMost(looking);
  if (looking === 0) return null;
  return (
    <span className="tray-looking small soft">
      <progress max={most} value={most - looking} aria-label={t('lookingLabel')} />
      {t('looking', { count: looking, formatted: format.number(looking) })}
    </span>
  );
}
