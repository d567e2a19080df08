import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { nameKinds, type NameKind } from '#core/names/kinds.ts';
import { NextIcon } from '../ui/icons.tsx';

interface Props {
  readonly kind: NameKind;
  readonly onChange: (kind: NameKind) => void;
}

/** Chooses what kind of thing a name names. */
export function KindPicker({ kind, onChange }: Props) {
  const { t } = useTranslation('names');
  return (
    <Select
      className="field"
      value={kind}
      onChange={(key) => {
        const chosen = nameKinds.find((one) => one === key);
        if (chosen) onChange(chosen);
      }}
    >
      <Label className="label">{t('kind')}</Label>
      <Button className="input kind-button">
        <SelectValue />
        <NextIcon />
      </Button>
      <Popover className="popover">
        <ListBox className="name-options">
          {nameKinds.map((one) => (
            <ListBoxItem key={one} id={one} className="menu-item" textValue={t(`kind.${one}`)}>
              {t(`kind.${one}`)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
