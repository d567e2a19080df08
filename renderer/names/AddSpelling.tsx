import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '#core/articles/language.ts';
import type { Name } from '#core/names/model.ts';
import { spellingLimit } from '#electron/contract/limits.ts';
import { Button } from '../ui/Button.tsx';
import { PlusIcon } from '../ui/icons.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useUnsaved } from '../ui/unsaved.ts';
import { EscapeTo } from './EscapeTo.tsx';
import { formProblem } from './form-problem.ts';
import { asLanguage } from './labels.ts';
import { LanguagePicker } from './LanguagePicker.tsx';
import { languageOfSpelling } from './spelling-language.ts';
import { useSpellingQuestions } from './useSpellingQuestions.tsx';
import { useSpellingCommands } from './useSpellingCommands.ts';

/** A button that becomes a one-line form: another spelling of the name, in the language that its script tells. */
export function AddSpelling({ name }: { readonly name: Name }) {
  const { t } = useTranslation('names');
  const [form, setForm] = useState<'unopened' | 'open' | 'closed'>('unopened');
  if (form === 'open') return <SpellingForm name={name} onClose={() => setForm('closed')} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form gives the focus back
    <Button className="name-add" autoFocus={form === 'closed'} onPress={() => setForm('open')}>
      <PlusIcon />
      {t('addSpelling')}
    </Button>
  );
}

function SpellingForm({ name, onClose }: { readonly name: Name; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('names');
  const { add } = useSpellingCommands();
  const { orAsk, question, forget } = useSpellingQuestions();
  const [text, setText] = useState('');
  /** What the reader chose against the script; null until then. */
  const [chosen, setChosen] = useState<Language | null>(null);
  const [problem, setProblem] = useState<string>();
  const language = chosen ?? languageOfSpelling(text, asLanguage(i18n.language));

  useUnsaved(text.trim() !== '');

  const save = async () => {
    if (text.trim() === '') {
      setProblem(t('spellingNeeded'));
      return;
    }
    await orAsk(
      async (shared) => {
        await add({ nameId: name.id, language, text: text.trim(), shared });
        onClose();
      },
      (thrown) => setProblem(formProblem(thrown).message),
      [{ text, language }],
    );
  };

  return (
    <EscapeTo onEscape={onClose}>
      <Form
        className="name-form"
        aria-label={t('addSpelling')}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t('spelling')}
          value={text}
          // The form came because its button was pressed.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          maxLength={spellingLimit}
          error={problem}
          onChange={(typed) => {
            setText(typed);
            setProblem(undefined);
            forget();
          }}
        />
        <LanguagePicker language={language} onChange={setChosen} />
        {question ?? (
          <div className="name-form-actions">
            <Button onPress={onClose}>{t('cancel')}</Button>
            <Button look="primary" type="submit">
              {t('add')}
            </Button>
          </div>
        )}
      </Form>
    </EscapeTo>
  );
}
