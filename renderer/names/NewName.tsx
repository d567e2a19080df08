import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { useArticle } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { KnownHere } from './KnownHere.tsx';
import { KnownNameForm } from './KnownNameForm.tsx';
import { NewNameForm } from './NewNameForm.tsx';
import { noteFrom } from './selected-spelling.ts';
import './names.css';

/** Makes a name of the selected words, or a spelling of a name that is known already; its card opens then. */
export function NewName({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('names');
  const { selected, showName } = useWorkspace();
  const [isNew, setNew] = useState(true);
  // The words were selected in the article that is open: it is in the cache.
  const article = useArticle(selected?.at?.articleId ?? null).data;
  const from = article ? noteFrom(article) : '';

  const onSaved = (name: Name) => {
    onClose();
    showName(name.id);
  };
  return (
    <Dialog title={t('newName')} isOpen onClose={onClose} dismissable={false}>
      {selected ? (
        <p className="name-selected" lang={selected.language} dir="auto">
          {selected.text}
        </p>
      ) : null}
      {selected ? <KnownHere selected={selected} onClose={onClose} /> : null}
      <RadioGroup
        className="name-choice"
        value={isNew ? 'new' : 'known'}
        onChange={(choice) => setNew(choice === 'new')}
      >
        <Label className="unseen">{t('newOrKnown')}</Label>
        <Radio value="new" className="name-radio">
          {t('asNew')}
        </Radio>
        <Radio value="known" className="name-radio">
          {t('asSpelling')}
        </Radio>
      </RadioGroup>
      {/* Both stay, so that changing one's mind loses nothing typed. */}
      <div hidden={!isNew}>
        <NewNameForm selected={selected} from={from} onSaved={onSaved} onClose={onClose} />
      </div>
      <div hidden={isNew}>
        <KnownNameForm selected={selected} from={from} onSaved={onSaved} onClose={onClose} />
      </div>
    </Dialog>
  );
}
