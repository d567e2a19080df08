import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TagField } from '../TagField.tsx';

interface Props {
  /** True once it is done. */
  readonly onChange: (add: string[], remove: string[]) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Tags to be given to all chosen notes, and to be taken from them. */
export function ChangeTags({ onChange, onClose }: Props) {
  const { t } = useTranslation('notes-room');
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  return (
    <Dialog title={t('tagsTitle')} isOpen onClose={onClose} dismissable={false}>
      <div className="notes-roll-change-tags">
        <section aria-label={t('addTags')}>
          <h3 className="soft small">{t('addTags')}</h3>
          <TagField tags={added} onChange={setAdded} />
        </section>
        <section aria-label={t('removeTags')}>
          <h3 className="soft small">{t('removeTags')}</h3>
          <TagField tags={removed} onChange={setRemoved} label={t('notes:tags.removeFrom')} />
        </section>
      </div>
      <div className="actions">
        <Button onPress={onClose}>{t('names:cancel')}</Button>
        <Button
          look="primary"
          isDisabled={added.length + removed.length === 0}
          onPress={() => void onChange([...added], [...removed]).then((done) => done && onClose())}
        >
          {t('apply')}
        </Button>
      </div>
    </Dialog>
  );
}
