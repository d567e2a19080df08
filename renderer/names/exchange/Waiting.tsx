import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly what: string;
  readonly means?: string;
  readonly leave: 'cancel' | 'close';
  readonly onLeave: () => void;
}

/** Something is under way that takes its time; it can be left. */
export function Waiting({ what, means, leave, onLeave }: Props) {
  const { t } = useTranslation('names-exchange');
  return (
    <>
      <output>{what}</output>
      <ProgressBar isIndeterminate aria-label={what} className="exchange-progress">
        <div className="exchange-moving" />
      </ProgressBar>
      {means ? <p className="soft small">{means}</p> : null}
      <div className="actions">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- what had the focus is gone */}
        <Button autoFocus onPress={onLeave}>
          {t(leave)}
        </Button>
      </div>
    </>
  );
}
