import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import { phrase } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly title: string;
  /** Null while the numbers are on their way. */
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** In the place of a picture whose numbers are not there. */
export function NotDrawn({ title, error, onRetry }: Props) {
  const { t } = useTranslation('names-plots');
  return (
    <section className="plot-figure waiting" aria-busy={error === null}>
      <h3 className="plot-title">{title}</h3>
      {error === null ? null : (
        <p className="plot-caption" role="alert">
          {phrase(problemOf(error))} <Button onPress={onRetry}>{t('tryAgain')}</Button>
        </p>
      )}
    </section>
  );
}
