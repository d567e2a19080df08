/** What is done with a spelling that another name has too: the reader is asked, and both may have it. */
import { useCallback, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import { Button } from '../ui/Button.tsx';

interface Taken {
  readonly spelling: string;
  /** The name that has it. */
  readonly name: string;
}

/** The spelling that a refusal is about, where that is its reason. */
function takenBy(thrown: unknown): Taken | null {
  const { kind, facts } = problemOf(thrown);
  return kind === 'spelling-taken' ? { spelling: String(facts.spelling), name: String(facts.name) } : null;
}

interface KeepBoth {
  /**
   * Does a work, first with `shared` false; where a spelling is taken it asks, and a yes does the work again with
   * `shared` true.
   * @param fail hears whatever else goes wrong.
   */
  readonly orAsk: (
    work: (shared: boolean) => Promise<void>,
    fail: (thrown: unknown) => void,
  ) => Promise<void>;
  /** To be shown where the work is begun; null while nothing is asked. */
  readonly question: ReactNode;
  /** What was asked is asked no longer: something else was typed. */
  readonly forget: () => void;
}

export function useKeepBoth(): KeepBoth {
  const [asked, setAsked] = useState<(Taken & { again: () => void }) | null>(null);
  const forget = useCallback(() => setAsked(null), []);

  const orAsk = useCallback<KeepBoth['orAsk']>(async (work, fail) => {
    const again = async () => {
      setAsked(null);
      try {
        await work(true);
      } catch (thrown) {
        fail(thrown);
      }
    };
    try {
      await work(false);
    } catch (thrown) {
      const taken = takenBy(thrown);
      if (taken) setAsked({ ...taken, again: () => void again() });
      else fail(thrown);
    }
  }, []);

  const question = asked ? <Question taken={asked} onKeep={asked.again} onClose={forget} /> : null;
  return { orAsk, question, forget };
}

interface Props {
  readonly taken: Taken;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

function Question({ taken: { spelling, name }, onKeep, onClose }: Props) {
  const { t } = useTranslation('names');
  const asked = useId();
  return (
    <fieldset className="keep-both" aria-labelledby={asked}>
      <p id={asked} role="alert">
        {t('taken', { spelling, name })}
      </p>
      <div className="name-form-actions">
        <Button onPress={onClose}>{t('keepOne')}</Button>
        {/* It came as the answer to what was just sent. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <Button look="primary" autoFocus onPress={onKeep}>
          {t('keepBoth')}
        </Button>
      </div>
    </fieldset>
  );
}
