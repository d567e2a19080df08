import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { focusSearch } from '../search/focus-search.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { EditIcon, MoreIcon, SearchIcon } from '../ui/icons.tsx';
import type { CardFormName } from './card-forms.ts';
import { useNameCommands } from './useNameCommands.ts';
import { useTellOfNames } from './useTellOfNames.ts';

interface Props {
  readonly name: Name;
  /** The form that was open until now; the focus goes back to where it was opened. */
  readonly closed: CardFormName | null;
  readonly onForm: (form: CardFormName) => void;
}

/** What a card offers: the name's page, the search, and the forms; the rarer ones in a menu. */
export function NameActions({ name, closed, onForm }: Props) {
  const { t } = useTranslation('names');
  const { showNames } = useWorkspace();
  const { remove } = useNameCommands();
  const { labelOf } = useTellOfNames();
  const forms = (['rename', 'links', 'merge', 'split', 'settlements'] as const).filter(
    (form) => form !== 'split' || name.spellings.length > 1,
  );
  return (
    <div className="name-actions">
      <Button onPress={() => showNames('list', name.id)}>{t('openPage')}</Button>
      <Button look="quiet" onPress={() => focusSearch(labelOf(name))}>
        <SearchIcon />
        {t('searchAll')}
      </Button>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the form gives the focus back */}
      <Button look="quiet" autoFocus={closed === 'edit'} onPress={() => onForm('edit')}>
        <EditIcon />
        {t('edit')}
      </Button>
      <MenuTrigger>
        <IconButton
          label={t('moreActions')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form gives the focus back
          autoFocus={closed !== null && closed !== 'edit'}
        >
          <MoreIcon />
        </IconButton>
        <Popover className="popover">
          <Menu aria-label={t('moreActions')}>
            {forms.map((form) => (
              <MenuItem key={form} className="menu-item" onAction={() => onForm(form)}>
                {t(`menu.${form}`)}
              </MenuItem>
            ))}
            {name.origin === 'own' ? (
              <MenuItem className="menu-item" onAction={() => void remove(name)}>
                {t('remove')}
              </MenuItem>
            ) : null}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
