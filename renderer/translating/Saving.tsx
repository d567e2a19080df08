import { useTranslation } from 'react-i18next';
import { phrase } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import type { Draft } from './drafts.ts';
import { useTranslating } from './translating-context.ts';

interface Props {
  readonly draft: Draft;
  readonly slotKey: string;
  /** Called before another try: its button goes when it has worked. */
  readonly onAgain?: () => void;
}

/** Whether a draft is safe; where it is not, why, and another try. */
export function Saving({ draft: { state, problem }, slotKey, onAgain }: Props) {
  const { t } = useTranslation('translating');
  const { drafts } = useTranslating();
  const failed = state === 'failed';
  return (
    <div className="translating-saving">
      <output className={`small ${failed ? 'error' : 'soft'}`}>
        {failed ? t('failed', { problem: problem ? phrase(problem) : '' }) : t(state)}
      </output>
      {failed ? (
        <Button
          onPress={() => {
            onAgain?.();
            void drafts.flush(slotKey);
          }}
        >
          {t('tryAgain')}
        </Button>
      ) : null}
    </div>
  );
}
