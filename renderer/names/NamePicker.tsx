import { useMemo, useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { useNames } from '../app/queries.ts';
import { NextIcon } from '../ui/icons.tsx';
import { asLanguage, labelsOf } from './labels.ts';
import { filterOf } from './name-filter.ts';
import { NameLine } from './NameLine.tsx';

interface Props {
  readonly error: string | undefined;
  /** The chosen name's id; null while what is typed is no choice. */
  readonly onChange: (nameId: string | null) => void;
}

const shownAtOnce = 60;
const none: readonly Name[] = [];

/** Finds a known name by any of its spellings. */
export function NamePicker({ error, onChange }: Props) {
  const { t, i18n } = useTranslation('names');
  const names = useNames().data ?? none;
  const [typed, setTyped] = useState('');
  const filter = useMemo(() => filterOf(names), [names]);
  const labelOf = (name: Name) => labelsOf(name, asLanguage(i18n.language)).main.text;
  return (
    <ComboBox
      className="field"
      items={filter(typed).slice(0, shownAtOnce)}
      inputValue={typed}
      onInputChange={setTyped}
      onChange={(key) => onChange(key === null ? null : String(key))}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={error !== undefined}
    >
      <Label className="label">{t('knownName')}</Label>
      <div className="name-picker">
        <Input className="input" dir="auto" placeholder={t('findName')} />
        <Button className="button quiet icon" aria-label={t('showNames')}>
          <NextIcon />
        </Button>
      </div>
      <FieldError className="error">{error}</FieldError>
      <Popover className="popover">
        <ListBox<Name>
          className="name-options"
          renderEmptyState={() => <p className="soft small">{t('noneFound')}</p>}
        >
          {(name) => (
            <ListBoxItem id={name.id} className="menu-item" textValue={labelOf(name)}>
              <NameLine name={name} />
              <span className="soft small">{t(`kind.${name.kind}`)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
