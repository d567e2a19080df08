import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '#core/articles/language.ts';
import type { NameKind } from '#core/names/kinds.ts';
import type { Name } from '#core/names/model.ts';
import type { SelectedText } from '../app/workspace.tsx';
import { Button } from '../ui/Button.tsx';
import { useUnsaved } from '../ui/unsaved.ts';
import { AboutFields } from './AboutFields.tsx';
import { formProblem, type FormProblem } from './form-problem.ts';
import { KindPicker } from './KindPicker.tsx';
import { spellingIn } from './selected-spelling.ts';
import { SpellingFields } from './SpellingFields.tsx';
import { useSpellingQuestions } from './useSpellingQuestions.tsx';
import { useNameCommands } from './useNameCommands.ts';

interface Props {
  readonly selected: SelectedText | null;
  /** Where the selected words came from, in words. */
  readonly from: string;
  readonly onSaved: (name: Name) => void;
  readonly onClose: () => void;
}

type Typed = Readonly<Record<Language, readonly string[]>>;

/** A new name: its kind, its spellings in both languages, a line about it. */
export function NewNameForm({ selected, from, onSaved, onClose }: Props) {
  const { t } = useTranslation('names');
  const { create } = useNameCommands();
  const { orAsk, question, forget } = useSpellingQuestions();
  const [kind, setKind] = useState<NameKind>('person');
  const [typed, setTyped] = useState<Typed>({
    ur: [selected?.language === 'ur' ? spellingIn(selected) : ''],
    en: [selected?.language === 'en' ? spellingIn(selected) : ''],
  });
  const [about, setAbout] = useState<Name['about']>({ ur: '', en: '' });
  const [problem, setProblem] = useState<FormProblem>();
  const saving = useRef(false);

  const given = selected ? spellingIn(selected) : '';
  useUnsaved(
    [...typed.ur, ...typed.en, about.ur, about.en].some((one) => one.trim() !== '' && one !== given),
  );

  const save = async () => {
    const spellings = languages.flatMap((language) =>
      typed[language]
        .map((one) => one.trim())
        .filter((text) => text !== '')
        .map((text) => ({
          language,
          text,
          note: language === selected?.language && text === spellingIn(selected) ? from : '',
        })),
    );
    if (spellings.length === 0) {
      setProblem({ spelling: null, message: t('spellingNeeded') });
      return;
    }
    // The button stays where the focus is; a second press waits for the first.
    if (saving.current) return;
    saving.current = true;
    await orAsk(
      async (shared) =>
        onSaved(
          await create({ kind, spellings, about: { ur: about.ur.trim(), en: about.en.trim() }, shared }),
        ),
      (thrown) => setProblem(formProblem(thrown)),
      spellings,
    );
    saving.current = false;
  };

  // A problem that is about no field that there is stands over the buttons.
  const isAtField =
    problem !== undefined &&
    languages.some((language) => typed[language].some((text) => text.trim() === problem.spelling));
  return (
    <Form
      className="name-form"
      aria-label={t('asNew')}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <KindPicker kind={kind} onChange={setKind} />
      <div className="name-spelling-columns">
        {languages.map((language) => (
          <SpellingFields
            key={language}
            language={language}
            spellings={typed[language]}
            problem={problem}
            onChange={(spellings) => {
              setTyped({ ...typed, [language]: spellings });
              setProblem(undefined);
              forget();
            }}
          />
        ))}
      </div>
      <AboutFields about={about} onChange={setAbout} />
      {problem && !isAtField ? (
        <p className="error" role="alert">
          {problem.message}
        </p>
      ) : null}
      {question ?? (
        <div className="actions">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit">
            {t('saveName')}
          </Button>
        </div>
      )}
    </Form>
  );
}
