import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';

interface Props {
  /** About the whole form; undefined while there is none. */
  readonly problem: string | undefined;
  /** Words of the button that sends it. */
  readonly submit: string;
  readonly onClose: () => void;
}

/** The foot of a form inside card or page: what went wrong, and its two buttons. */
export function FormEnd({ problem, submit, onClose }: Props) {
  const { t } = useTranslation('names');
  return (
    <>
      {problem ? (
        <p className="error" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="name-form-actions">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="primary" type="submit">
          {submit}
        </Button>
      </div>
    </>
  );
}
