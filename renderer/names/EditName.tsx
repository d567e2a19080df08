import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { nameNoteLimit, romanisationLimit } from '#electron/contract/limits.ts';
import { useLeaving } from '../ui/Leaving.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AboutFields } from './AboutFields.tsx';
import { EscapeTo } from './EscapeTo.tsx';
import { formProblem } from './form-problem.ts';
import { FormEnd } from './FormEnd.tsx';
import { KindPicker } from './KindPicker.tsx';
import { useNameCommands } from './useNameCommands.ts';

/** Edits what is said of a name: its kind, the lines about it, how it is romanised, the reader's own note. */
export function EditName({ name, onClose }: { readonly name: Name; readonly onClose: () => void }) {
  const { t } = useTranslation('names');
  const { edit } = useNameCommands();
  const [kind, setKind] = useState(name.kind);
  const [about, setAbout] = useState(name.about);
  const [romanisation, setRomanisation] = useState(name.romanisation);
  const [note, setNote] = useState(name.note);
  const [problem, setProblem] = useState<string>();

  const typed =
    about.ur !== name.about.ur ||
    about.en !== name.about.en ||
    romanisation !== name.romanisation ||
    note !== name.note;
  const { leave, question } = useLeaving(typed, onClose);

  const save = async () => {
    try {
      await edit({
        id: name.id,
        kind,
        about: { ur: about.ur.trim(), en: about.en.trim() },
        romanisation: romanisation.trim(),
        note: note.trim(),
      });
      onClose();
    } catch (thrown) {
      setProblem(formProblem(thrown).message);
    }
  };

  return (
    <EscapeTo onEscape={leave}>
      <Form
        className="name-form"
        aria-label={t('edit')}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <KindPicker kind={kind} onChange={setKind} />
        <AboutFields about={about} onChange={setAbout} />
        <TextField
          label={t('romanisation')}
          maxLength={romanisationLimit}
          value={romanisation}
          onChange={setRomanisation}
        />
        <TextField label={t('ownNote')} rows={4} maxLength={nameNoteLimit} value={note} onChange={setNote} />
        {question ?? <FormEnd problem={problem} submit={t('save')} onClose={onClose} />}
      </Form>
    </EscapeTo>
  );
}
