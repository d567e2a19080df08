/**
 * What the reader is asked about a spelling before it is taken: whether one is meant that looks like none, and whether two
 * names may have the same.
 */
import { useCallback, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#core/articles/language.ts';
import { spellingDoubt, type SpellingDoubt } from '#core/names/spelling-doubt.ts';
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

/** A spelling as it was typed. */
interface TypedSpelling {
  readonly text: string;
  readonly language: Language;
}

interface Doubtful extends TypedSpelling {
  readonly doubt: SpellingDoubt;
}

type Asked = { readonly again: () => void } & ({ readonly taken: Taken } | { readonly doubtful: Doubtful });

interface SpellingQuestions {
  /**
   * Does a work, first with `shared` false; where a spelling is taken it asks, and a yes does the work again with
   * `shared` true. Before that it asks about each of the typed spellings that is doubtful.
   * @param fail hears whatever else goes wrong.
   */
  readonly orAsk: (
    work: (shared: boolean) => Promise<void>,
    fail: (thrown: unknown) => void,
    typed?: readonly TypedSpelling[],
  ) => Promise<void>;
  /** To be shown where the work is begun; null while nothing is asked. */
  readonly question: ReactNode;
  /** What was asked is asked no longer: something else was typed. */
  readonly forget: () => void;
}

const doubtfulOf = (typed: readonly TypedSpelling[]): Doubtful[] =>
  typed.flatMap((one) => {
    const doubt = spellingDoubt(one.text, one.language);
    return doubt === null ? [] : [{ ...one, doubt }];
  });

export function useSpellingQuestions(): SpellingQuestions {
  const [asked, setAsked] = useState<Asked | null>(null);
  const forget = useCallback(() => setAsked(null), []);

  const orAsk = useCallback<SpellingQuestions['orAsk']>(async (work, fail, typed = []) => {
    const attempt = async (shared: boolean): Promise<void> => {
      setAsked(null);
      try {
        await work(shared);
      } catch (thrown) {
        const taken = shared ? null : takenBy(thrown);
        if (taken) setAsked({ taken, again: () => void attempt(true) });
        else fail(thrown);
      }
    };
    const askFrom = async ([doubtful, ...rest]: readonly Doubtful[]): Promise<void> => {
      if (doubtful) setAsked({ doubtful, again: () => void askFrom(rest) });
      else await attempt(false);
    };
    await askFrom(doubtfulOf(typed));
  }, []);

  return { orAsk, question: asked ? <Question asked={asked} onClose={forget} /> : null, forget };
}

function Question({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const { t } = useTranslation('names');
  const id = useId();
  const isTaken = 'taken' in asked;
  const spelling = isTaken ? asked.taken.spelling : asked.doubtful.text;
  const said = isTaken
    ? t('taken', { spelling, name: asked.taken.name })
    : t(doubtKey(asked.doubtful), { spelling });
  return (
    // Asked anew of each: the focus goes to the answer.
    <fieldset key={said} className="keep-both" aria-labelledby={id}>
      <p id={id} role="alert">
        {said}
      </p>
      <div className="name-form-actions">
        <Button onPress={onClose}>{t(isTaken ? 'keepOne' : 'doubt.change')}</Button>
        {/* It came as the answer to what was just sent. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <Button look="primary" autoFocus onPress={asked.again}>
          {t(isTaken ? 'keepBoth' : 'doubt.keep')}
        </Button>
      </div>
    </fieldset>
  );
}

const doubtKey = ({ doubt, language }: Doubtful): string =>
  doubt === 'other-script' ? `doubt.other-script-${language}` : `doubt.${doubt}`;
