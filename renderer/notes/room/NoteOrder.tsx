import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { noteSorts } from '#core/notes/listing-choices.ts';
import { Button } from '../../ui/Button.tsx';
import { NextIcon } from '../../ui/icons.tsx';
import type { Asked } from './asked.ts';

interface Props {
  readonly asked: Pick<Asked, 'sort' | 'reversed'>;
  readonly onChange: (patch: Partial<Asked>) => void;
}

export function NoteOrder({ asked: { sort, reversed }, onChange }: Props) {
  const { t } = useTranslation('notes-room');
  return (
    <MenuTrigger>
      <Button className="notes-roll-menu">
        <span className="unseen">{t('sort')}: </span>
        {t(`sort.${sort}`)}
        <NextIcon />
      </Button>
      <Popover className="popover notes-roll-popover">
        <Menu aria-label={t('sort')}>
          <MenuSection
            className="notes-roll-options"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[sort]}
            onSelectionChange={(keys) => {
              const next = noteSorts.find((one) => keys !== 'all' && keys.has(one));
              if (next) onChange({ sort: next });
            }}
          >
            <Header className="unseen">{t('sort')}</Header>
            {noteSorts.map((one) => (
              <MenuItem key={one} id={one} className="menu-item notes-roll-option">
                <span>{t(`sort.${one}`)}</span>
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            className="notes-roll-options"
            selectionMode="multiple"
            selectedKeys={reversed ? ['reversed'] : []}
            onSelectionChange={(keys) => onChange({ reversed: keys === 'all' || keys.has('reversed') })}
          >
            <Header className="unseen">{t('way')}</Header>
            <MenuItem id="reversed" className="menu-item notes-roll-option">
              <span>{t('reversed')}</span>
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
