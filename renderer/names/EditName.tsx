import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { Button } from '../ui/Button.tsx';
import { AboutFields } from './AboutFields.tsx';
import { EscapeTo } from './EscapeTo.tsx';
import { formProblem } from './form-problem.ts';
import { KindPicker } from './KindPicker.tsx';
import { useNameCommands } from './useNameCommands.ts';

/** Edits, inside the card, the kind of a name and the lines about it. */
export function EditName({ name, onClose }: { readonly name: Name; readonly onClose: () => void }) {
  const { t } = useTranslation('names');
  const { edit } = useNameCommands();
  const [kind, setKind] = useState(name.kind);
  const [about, setAbout] = useState(name.about);
  const [problem, setProblem] = useState<string>();

  const save = async () => {
    try {
      await edit({ id: name.id, kind, about: { ur: about.ur.trim(), en: about.en.trim() } });
      onClose();
    } catch (thrown) {
      setProblem(formProblem(thrown).message);
    }
  };

  return (
    <EscapeTo onEscape={onClose}>
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
        {problem ? (
          <p className="error" role="alert">
            {problem}
          </p>
        ) : null}
        <div className="name-form-actions">
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit">
            {t('save')}
          </Button>
        </div>
      </Form>
    </EscapeTo>
  );
}
