import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/problem.ts';
import { phrase } from '../i18n/i18n.ts';
import { WayBack } from './WayBack.tsx';

/** With these the library is shut, and a backup may be the way back. */
const restorable: ReadonlySet<Problem['kind']> = new Set([
  'library-damaged',
  'library-cut-off',
  'library-emptied',
  'library-log-lost',
]);

/** Shown instead of the window where it could not start: what happened and what to do. */
export function Stopped({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation();
  return (
    <main className="stopped" dir="auto">
      <h1>{t('stopped')}</h1>
      <p className="stopped-why">{phrase(problem)}</p>
      {restorable.has(problem.kind) ? <WayBack problem={problem} /> : null}
    </main>
  );
}
