import type { Name } from '#core/names/model.ts';
import { EditName } from '../EditName.tsx';
import { MergeName } from '../MergeName.tsx';
import { RenameName } from '../RenameName.tsx';
import { SplitName } from '../SplitName.tsx';
import '../names.css';
import '../name-forms.css';

/** Forms that a name's page can show. */
export type PageFormName = 'edit' | 'rename' | 'merge' | 'split';

interface Props {
  readonly form: PageFormName;
  readonly name: Name;
  readonly onClose: () => void;
  /** Goes to a name's page. */
  readonly onOpen: (nameId: string) => void;
}

/** A form on a name's page. */
export function PageForm({ form, name, onClose, onOpen }: Props) {
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
            onOpen(into.id);
          }}
        />
      );
    case 'split':
      return <SplitName name={name} onClose={onClose} onSplit={onClose} />;
  }
}
