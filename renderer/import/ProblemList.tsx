import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/problem.ts';
import { phrase } from '../i18n/i18n.ts';

/** What could not be read or saved: a sentence for each, naming it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation('import');
  if (problems.length === 0) return null;
  const sentence = ({ kind, facts }: Problem) =>
    // Pasted text has no name of its own.
    phrase({ kind, facts: facts['name'] === '' ? { ...facts, name: t('pastedText') } : facts });
  return (
    <section className="import-problems" aria-label={t('problems')}>
      <h3>{t('problems')}</h3>
      <ul>
        {problems.map((problem, i) => (
          <li key={i} className="typed">
            {sentence(problem)}
          </li>
        ))}
      </ul>
    </section>
  );
}
