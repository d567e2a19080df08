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
import { bestNames } from './name-filter.ts';
import { NameLine } from './NameLine.tsx';

interface Props {
  readonly error?: string | undefined;
  readonly label?: string;
  /** Ids of names that are no choice. */
  readonly except?: readonly string[];
  readonly autoFocus?: boolean;
  /** The chosen name's id; null while what is typed is no choice. */
  readonly onChange: (nameId: string | null) => void;
}

/** Whoever looks for a name below these types another letter. */
const shownAtOnce = 50;
const none: readonly Name[] = [];
const nobody: readonly string[] = [];

/** Finds a known name by any of its spellings, the best matches first. */
export function NamePicker({ error, label, except = nobody, autoFocus = false, onChange }: Props) {
  const { t, i18n } = useTranslation('names');
  const names = useNames().data ?? none;
  const [typed, setTyped] = useState('');
  const best = useMemo(() => {
    const left = new Set(except);
    return bestNames(names, typed, shownAtOnce + left.size)
      .filter(({ id }) => !left.has(id))
      .slice(0, shownAtOnce);
  }, [names, typed, except]);
  const labelOf = (name: Name) => labelsOf(name, asLanguage(i18n.language)).main.text;
  return (
    <ComboBox
      className="field"
      items={best}
      inputValue={typed}
      onInputChange={setTyped}
      onChange={(key) => onChange(key === null ? null : String(key))}
      // A list that opened by itself would cover the form that just came.
      menuTrigger={autoFocus ? 'input' : 'focus'}
      allowsEmptyCollection
      isInvalid={error !== undefined}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- a form that came because its button was pressed asks for it
      autoFocus={autoFocus}
    >
      <Label className="label">{label ?? t('knownName')}</Label>
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
