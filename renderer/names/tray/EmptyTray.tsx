import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Articles that are still to be looked through. */
  readonly looking: number;
  /** Of one article. */
  readonly here: boolean;
}

/** Nothing waits: what will. It takes the focus that the last item had. */
export function EmptyTray({ looking, here }: Props) {
  const { t } = useTranslation('tray');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  return (
    <div ref={box} className="tray-empty soft" tabIndex={-1}>
      <p>{t(looking > 0 ? 'emptyLooking' : here ? 'emptyHere' : 'empty')}</p>
      <p className="small">{t('emptyWhat')}</p>
    </div>
  );
}
