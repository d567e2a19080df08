import { useState } from 'react';
import { Form, Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf, type Language } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { spellingLimit } from '#electron/contract/limits.ts';
import { TextField } from '../ui/TextField.tsx';
import { useUnsaved } from '../ui/unsaved.ts';
import { EscapeTo } from './EscapeTo.tsx';
import { formProblem } from './form-problem.ts';
import { FormEnd } from './FormEnd.tsx';
import { asLanguage, labelsOf } from './labels.ts';
import { LanguagePicker } from './LanguagePicker.tsx';
import { useSpellingQuestions } from './useSpellingQuestions.tsx';
import { useNameCommands } from './useNameCommands.ts';

interface Props {
  readonly name: Name;
  readonly onClose: () => void;
}

/** Chooses what a name is called in a language: one of its spellings, or one that is typed. */
export function RenameName({ name, onClose }: Props) {
  const { t, i18n } = useTranslation('names');
  const { rename } = useNameCommands();
  const { orAsk, question, forget } = useSpellingQuestions();
  const [language, setLanguage] = useState<Language>(labelsOf(name, asLanguage(i18n.language)).main.language);
  const spellings = name.spellings.filter((spelling) => spelling.language === language);
  /** Of a spelling; null where another is typed. */
  const [chosen, setChosen] = useState<string | null>(spellings[0]?.id ?? null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const text = (spellings.find(({ id }) => id === chosen)?.text ?? typed).trim();

  useUnsaved(typed.trim() !== '');

  const choose = (next: string | null) => {
    setChosen(next);
    setProblem(undefined);
    forget();
  };
  const save = async () => {
    if (text === '') {
      setProblem(t('spellingNeeded'));
      return;
    }
    await orAsk(
      async (shared) => {
        await rename({ id: name.id, language, text, shared });
        onClose();
      },
      (thrown) => setProblem(formProblem(thrown).message),
      chosen === null ? [{ text, language }] : [],
    );
  };

  return (
    <EscapeTo onEscape={onClose}>
      <Form
        className="name-form"
        aria-label={t('rename')}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <LanguagePicker
          label={t('rename.language')}
          language={language}
          onChange={(next) => {
            setLanguage(next);
            choose(name.spellings.find((spelling) => spelling.language === next)?.id ?? null);
          }}
        />
        <RadioGroup
          className="settle-names"
          value={chosen ?? typedChoice}
          onChange={(value) => choose(value === typedChoice ? null : value)}
        >
          <Label className="label">{t('rename.called')}</Label>
          {spellings.map((spelling, index) => (
            // The form came because its button was pressed.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            <Radio key={spelling.id} value={spelling.id} className="name-radio" autoFocus={index === 0}>
              <bdi lang={spelling.language} dir={directionOf(spelling.language)}>
                {spelling.text}
              </bdi>
            </Radio>
          ))}
          <Radio value={typedChoice} className="name-radio">
            {t('rename.other')}
          </Radio>
        </RadioGroup>
        {chosen === null ? (
          <TextField
            label={t('rename.new')}
            maxLength={spellingLimit}
            value={typed}
            error={problem}
            onChange={(next) => {
              setTyped(next);
              choose(null);
            }}
          />
        ) : null}
        <p className="soft small">{t('rename.hint')}</p>
        {question ?? (
          <FormEnd problem={chosen === null ? undefined : problem} submit={t('rename')} onClose={onClose} />
        )}
      </Form>
    </EscapeTo>
  );
}

/** No spelling has this id. */
const typedChoice = '';
