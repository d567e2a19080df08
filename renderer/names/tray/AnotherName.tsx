import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TrayItem } from '#core/names/tray.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NamePicker } from '../NamePicker.tsx';

interface Props {
  readonly items: readonly TrayItem[];
  readonly onChosen: (nameId: string) => void;
  readonly onClose: () => void;
}

/** Asks of which known name it is a spelling. */
export function AnotherName({ items, onChosen, onClose }: Props) {
  const { t } = useTranslation('tray');
  const format = useFormat();
  const [nameId, setNameId] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  return (
    <Dialog
      title={t('anotherTitle', {
        count: items.length,
        formatted: format.number(items.length),
        text: items[0]?.text ?? '',
      })}
      isOpen
      onClose={onClose}
    >
      <Form
        className="tray-another"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(nameId === null);
          if (nameId !== null) onChosen(nameId);
        }}
      >
        <NamePicker
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one field of a dialog
          autoFocus
          error={isMissing ? t('names:nameNeeded') : undefined}
          onChange={(id) => {
            setNameId(id);
            setMissing(false);
          }}
        />
        <div className="actions">
          <Button onPress={onClose}>{t('names:cancel')}</Button>
          <Button look="primary" type="submit">
            {t('names:saveSpelling')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
