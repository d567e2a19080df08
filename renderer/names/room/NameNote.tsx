import { useRef } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { nameNoteLimit } from '#electron/contract/limits.ts';
import { phrase } from '../../i18n/i18n.ts';
import { phoneticField } from '../../search/keyboard/phonetic-field.ts';
import { Button } from '../../ui/Button.tsx';
import { useNameNote } from './useNameNote.ts';

/** The reader's own note on a name, saved as it is typed. */
export function NameNote({ name }: { readonly name: Name }) {
  const { t } = useTranslation('names-room');
  const { text, problem, change, flush } = useNameNote(name);
  const field = useRef<HTMLTextAreaElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  return (
    <TextField
      className="name-page-note"
      value={text}
      maxLength={nameNoteLimit}
      onChange={change}
      onBlur={({ relatedTarget }) => {
        // "Try again" must not go before it was pressed.
        if (!again.current?.contains(relatedTarget)) flush();
      }}
    >
      <Label className="unseen">{t('note')}</Label>
      <TextArea
        {...phoneticField}
        ref={field}
        className="name-page-note-text"
        // With nothing in it yet, it begins where the interface does.
        dir={text === '' ? undefined : 'auto'}
        rows={1}
        placeholder={t('writeNote')}
      />
      {problem ? (
        <div className="name-page-note-failed">
          <p className="error" role="alert">
            {t('noteNotSaved', { why: phrase(problem) })}
          </p>
          <Button
            ref={again}
            onPress={() => {
              // The button goes when it has worked; the focus must not go with it.
              field.current?.focus();
              flush();
            }}
          >
            {t('app:tryAgain')}
          </Button>
        </div>
      ) : null}
    </TextField>
  );
}
