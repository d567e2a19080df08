import { useTranslation } from 'react-i18next';
import { waysBack } from '#core/backups/ways-back.ts';
import type { Problem } from '#core/problem.ts';
import { phrase } from '../i18n/i18n.ts';
import { WayBack } from './WayBack.tsx';

/** Shown instead of the window where it could not start: what happened and what to do. */
export function Stopped({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  return (
    <main className="stopped" dir="auto">
      <h1>{t('stopped')}</h1>
      <p className="stopped-why">{phrase(problem)}</p>
      {waysBack(problem.kind).length > 0 ? <WayBack problem={problem} /> : null}
    </main>
  );
}
