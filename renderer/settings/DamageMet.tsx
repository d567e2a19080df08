import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf, type Problem } from '#core/problem.ts';
import { call } from '../app/backend.ts';
import { phrase } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly damage: Problem;
  readonly isDisabled: boolean;
}

/** Damage that was met while the library is open: where everything that the reader wrote is whole, the rest is built anew. */
export function DamageMet({ damage, isDisabled }: Props) {
  const { t } = useTranslation('settings');
  const { data } = useQuery({
    queryKey: ['examined'],
    queryFn: () => call('library.examine', {}),
    retry: false,
  });
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Problem | null>(null);
  const rebuild = async () => {
    setBusy(true);
    try {
      await call('library.rebuild', {});
      // Everything in the window is of the library as it was: it begins anew.
      location.reload();
    } catch (thrown) {
      setFailed(problemOf(thrown));
      setBusy(false);
    }
  };
  const only: Problem = { kind: 'library-index-damaged', facts: damage.facts };
  return (
    <>
      <p className="error" role="alert">
        {phrase(failed ?? (data?.baseIsWhole === true ? only : damage))}
      </p>
      {data?.baseIsWhole === true ? (
        <>
          <p>{t('backups.rebuildWhat')}</p>
          <div className="backups-now">
            <Button
              look="primary"
              isPending={busy}
              isDisabled={isDisabled && !busy}
              onPress={() => void rebuild()}
            >
              {t('backups.rebuild')}
            </Button>
          </div>
        </>
      ) : null}
    </>
  );
}
