import { useState } from 'react';
import { Form, Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Name, Spelling } from '#core/names/model.ts';
import { spellingLimit, spellingNoteLimit } from '#electron/contract/limits.ts';
import { Button } from '../ui/Button.tsx';
import { TrashIcon } from '../ui/icons.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useUnsaved } from '../ui/unsaved.ts';
import { EscapeTo } from './EscapeTo.tsx';
import { formProblem } from './form-problem.ts';
import { useSpellingQuestions } from './useSpellingQuestions.tsx';
import { useSpellingCommands } from './useSpellingCommands.ts';

interface Props {
  readonly name: Name;
  readonly spelling: Spelling;
  readonly onClose: () => void;
}

/** Edits a spelling: its text where it is the reader's own, where it came from, and whether it is a word as well. */
export function EditSpelling({ name, spelling, onClose }: Props) {
  const { t } = useTranslation('names');
  const commands = useSpellingCommands();
  const { orAsk, question, forget } = useSpellingQuestions();
  const isOwn = spelling.origin === 'own';
  const [text, setText] = useState(spelling.text);
  const [note, setNote] = useState(spelling.note);
  const [isWord, setWord] = useState(spelling.isWord);
  const [problem, setProblem] = useState<string>();

  useUnsaved(text !== spelling.text || note !== spelling.note);

  const save = async () => {
    if (text.trim() === '') {
      setProblem(t('spellingNeeded'));
      return;
    }
    await orAsk(
      async (shared) => {
        await commands.edit(name, {
          nameId: name.id,
          spellingId: spelling.id,
          ...(isOwn && text.trim() !== spelling.text ? { text: text.trim() } : {}),
          note: note.trim(),
          isWord,
          shared,
        });
        onClose();
      },
      (thrown) => setProblem(formProblem(thrown).message),
      text.trim() === spelling.text ? [] : [{ text, language: spelling.language }],
    );
  };

  return (
    <EscapeTo onEscape={onClose}>
      <Form
        className="name-form"
        aria-label={t('editSpelling', { spelling: spelling.text })}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {isOwn ? (
          <TextField
            label={t('spelling')}
            // The form came because its button was pressed.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            maxLength={spellingLimit}
            value={text}
            error={problem}
            onChange={(typed) => {
              setText(typed);
              setProblem(undefined);
              forget();
            }}
          />
        ) : null}
        <TextField
          label={t('spellingNote')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- as above, where it is the first field
          autoFocus={!isOwn}
          maxLength={spellingNoteLimit}
          value={note}
          onChange={setNote}
        />
        <div className="spelling-is-word">
          <Switch className="name-switch labelled" isSelected={isWord} onChange={setWord}>
            <span className="track eased" />
            {t('isWord')}
          </Switch>
          <p className="soft small">{t('isWordHint')}</p>
        </div>
        {problem && !isOwn ? (
          <p className="error" role="alert">
            {problem}
          </p>
        ) : null}
        {question ?? (
          <div className="name-form-actions">
            {isOwn ? (
              <Button
                look="quiet"
                className="name-form-remove"
                aria-label={t('removeThisSpelling', { spelling: spelling.text })}
                onPress={() => void commands.remove(name, spelling)}
              >
                <TrashIcon />
                {t('remove')}
              </Button>
            ) : null}
            <Button onPress={onClose}>{t('cancel')}</Button>
            <Button look="primary" type="submit">
              {t('save')}
            </Button>
          </div>
        )}
      </Form>
    </EscapeTo>
  );
}
