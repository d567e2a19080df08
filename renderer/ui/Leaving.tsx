import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { useUnsaved } from './unsaved.ts';
import './leaving.css';

interface Leaving {
  /** Leaves where nothing would be lost, else asks; while the question stands, goes back from it. For Escape. */
  leave(): void;
  /** Stands in place of the form's buttons; null while nothing is asked. */
  readonly question: ReactNode;
}

/** Keeps a form that was typed in from being left by a slip of a key, and the window from being closed over it. */
export function useLeaving(typed: boolean, onLeave: () => void): Leaving {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  useUnsaved(typed);
  return {
    leave() {
      if (typed) setAsked(!asked);
      else onLeave();
    },
    question: asked ? (
      <div className="leaving" role="alertdialog" aria-label={t('leaving.what')}>
        <p>{t('leaving.what')}</p>
        <div className="actions">
          <Button onPress={onLeave}>{t('leaving.leave')}</Button>
          <Button
            look="primary"
            // The question comes where the hands are; to stay loses nothing.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onPress={() => setAsked(false)}
          >
            {t('leaving.stay')}
          </Button>
        </div>
      </div>
    ) : null,
  };
}
