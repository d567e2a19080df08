import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { Button } from '../ui/Button.tsx';
import type { CardFormName } from './card-forms.ts';
import { EditName } from './EditName.tsx';
import { EscapeTo } from './EscapeTo.tsx';
import { MergeName } from './MergeName.tsx';
import { NameLinks } from './NameLinks.tsx';
import { RenameName } from './RenameName.tsx';
import { Settlements } from './Settlements.tsx';
import { SplitName } from './SplitName.tsx';
import './name-forms.css';

interface Props {
  readonly form: CardFormName;
  readonly name: Name;
  readonly onClose: () => void;
}

/** What can be done with a name beyond looking at it, in its card. */
export default function CardForm({ form, name, onClose }: Props) {
  const { showName } = useWorkspace();
  switch (form) {
    case 'edit':
      return <EditName name={name} onClose={onClose} />;
    case 'rename':
      return <RenameName name={name} onClose={onClose} />;
    case 'merge':
      return (
        <MergeName
          name={name}
          onClose={onClose}
          onMerged={(into) => {
            onClose();
            showName(into.id);
          }}
        />
      );
    case 'split':
      return <SplitName name={name} onClose={onClose} onSplit={onClose} />;
    case 'links':
      return (
        <Listed what="links" onClose={onClose}>
          <NameLinks name={name} onOpen={showName} />
        </Listed>
      );
    case 'settlements':
      return (
        <Listed what="settlements" onClose={onClose}>
          <Settlements nameId={name.id} />
        </Listed>
      );
  }
}

interface ListedProps {
  readonly what: 'links' | 'settlements';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Listed({ what, onClose, children }: ListedProps) {
  const { t } = useTranslation('names');
  const heading = useId();
  return (
    <EscapeTo onEscape={onClose}>
      <section className="card-listed" aria-labelledby={heading}>
        <h3 id={heading} className="name-section-head">
          {t(what)}
        </h3>
        {children}
        <div className="name-form-actions">
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it came because its item in the menu was chosen */}
          <Button autoFocus onPress={onClose}>
            {t('backToCard')}
          </Button>
        </div>
      </section>
    </EscapeTo>
  );
}
