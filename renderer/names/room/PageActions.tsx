import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { focusSearch } from '../../search/focus-search.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { EditIcon, MoreIcon, SearchIcon } from '../../ui/icons.tsx';
import { useNameCommands } from '../useNameCommands.ts';
import { useTellOfNames } from '../useTellOfNames.ts';
import type { PageFormName } from './PageForm.tsx';

interface Props {
  readonly name: Name;
  /** The form that was open until now; the focus goes back to where it was opened. */
  readonly closed: PageFormName | null;
  readonly onForm: (form: PageFormName) => void;
}

/** What a name's page offers to do with the name. */
export function PageActions({ name, closed, onForm }: Props) {
  const { t } = useTranslation('names');
  const { remove } = useNameCommands();
  const { labelOf } = useTellOfNames();
  const forms = (['rename', 'merge', 'split'] as const).filter(
    (form) => form !== 'split' || name.spellings.length > 1,
  );
  return (
    <>
      <IconButton label={t('searchAll')} onPress={() => focusSearch(labelOf(name))}>
        <SearchIcon />
      </IconButton>
      <IconButton
        label={t('edit')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form gives the focus back
        autoFocus={closed === 'edit'}
        onPress={() => onForm('edit')}
      >
        <EditIcon />
      </IconButton>
      <MenuTrigger>
        <Button
          look="quiet"
          className="icon"
          aria-label={t('moreActions')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form gives the focus back
          autoFocus={closed !== null && closed !== 'edit'}
        >
          <MoreIcon />
        </Button>
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
    </>
  );
}
