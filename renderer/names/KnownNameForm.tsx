import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { spellingLimit, spellingNoteLimit } from '#electron/contract/limits.ts';
import type { SelectedText } from '../app/workspace.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { formProblem } from './form-problem.ts';
import { asLanguage } from './labels.ts';
import { LanguagePicker } from './LanguagePicker.tsx';
import { NamePicker } from './NamePicker.tsx';
import { spellingIn } from './selected-spelling.ts';
import { languageOfSpelling } from './spelling-language.ts';
import { useSpellingQuestions } from './useSpellingQuestions.tsx';
import { useSpellingCommands } from './useSpellingCommands.ts';

interface Props {
  readonly selected: SelectedText | null;
  /** Where the selected words came from, in words. */
  readonly from: string;
  readonly onSaved: (name: Name) => void;
  readonly onClose: () => void;
}

interface Problems {
  readonly name?: string;
  readonly spelling?: string;
  readonly other?: string;
}

/** Another spelling of a name that is known already. */
export function KnownNameForm({ selected, from, onSaved, onClose }: Props) {
  const { t, i18n } = useTranslation('names');
  const { add } = useSpellingCommands();
  const { orAsk, question, forget } = useSpellingQuestions();
  const [nameId, setNameId] = useState<string | null>(null);
  const [text, setText] = useState(spellingIn(selected));
  /** The language of the text it was selected in, or what the reader chose; null leaves it to the script. */
  const [chosen, setChosen] = useState<Language | null>(selected?.language ?? null);
  const [note, setNote] = useState(from);
  const [problems, setProblems] = useState<Problems>({});
  const saving = useRef(false);
  const language = chosen ?? languageOfSpelling(text, asLanguage(i18n.language));

  const save = async () => {
    const missing: Problems = {
      ...(nameId === null ? { name: t('nameNeeded') } : {}),
      ...(text.trim() === '' ? { spelling: t('spellingNeeded') } : {}),
    };
    setProblems(missing);
    if (nameId === null || missing.spelling) return;
    // The button stays where the focus is; a second press waits for the first.
    if (saving.current) return;
    saving.current = true;
    await orAsk(
      async (shared) =>
        onSaved(await add({ nameId, language, text: text.trim(), note: note.trim(), shared })),
      (thrown) => {
        const { spelling, message } = formProblem(thrown);
        setProblems(spelling === null ? { other: message } : { spelling: message });
      },
      [{ text, language }],
    );
    saving.current = false;
  };

  return (
    <Form
      className="name-form"
      aria-label={t('asSpelling')}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NamePicker
        error={problems.name}
        onChange={(id) => {
          setNameId(id);
          setProblems({});
          forget();
        }}
      />
      <TextField
        label={t('spelling')}
        maxLength={spellingLimit}
        value={text}
        error={problems.spelling}
        onChange={(typed) => {
          setText(typed);
          setProblems({});
          forget();
        }}
      />
      <LanguagePicker language={language} onChange={setChosen} />
      <TextField label={t('spellingNote')} maxLength={spellingNoteLimit} value={note} onChange={setNote} />
      {problems.other ? (
        <p className="error" role="alert">
          {problems.other}
        </p>
      ) : null}
      {question ?? (
        <div className="actions">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit">
            {t('saveSpelling')}
          </Button>
        </div>
      )}
    </Form>
  );
}
