import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf, type Problem } from '#core/problem.ts';
import { call } from '../app/backend.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLeaving } from '../ui/Leaving.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useImport } from './ImportProvider.tsx';
import { ProblemList } from './ProblemList.tsx';

/** Takes pasted text on to the review. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('import');
  const { pasted, review, forgetPasted } = useImport();
  const [text, setText] = useState(pasted);
  const [problem, setProblem] = useState<Problem>();
  const [reading, setReading] = useState(false);

  const close = () => {
    forgetPasted();
    onClose();
  };
  const { leave, question } = useLeaving(/\p{L}/u.test(text), close);
  const read = async () => {
    // The button stays enabled meanwhile: disabled, it would lose the focus and the dialog its keys.
    if (reading) return;
    setReading(true);
    try {
      const draft = await call('import.readText', { text });
      close();
      review(draft);
    } catch (thrown) {
      setProblem(problemOf(thrown));
      setReading(false);
    }
  };
  return (
    <Dialog title={t('paste.title')} isOpen onClose={leave} wide dismissable={false}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is there for this field */}
      <TextField label={t('paste.text')} rows={12} value={text} onChange={setText} autoFocus />
      <ProblemList problems={problem ? [problem] : []} />
      {question ?? (
        <div className="actions">
          <Button onPress={close}>{t('cancel')}</Button>
          <Button look="primary" isDisabled={text.trim() === ''} onPress={() => void read()}>
            {t('paste.read')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
