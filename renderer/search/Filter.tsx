import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { IconButton } from '../ui/Button.tsx';
import { CloseIcon, NextIcon } from '../ui/icons.tsx';

export interface FilterOption<T extends string> {
  readonly id: T;
  readonly label: string;
  /** Articles, notes or names it would show; null while not known. */
  readonly count: number | null;
}

interface Props<T extends string> {
  /** What it filters by. */
  readonly label: string;
  /** Says that it does not filter. */
  readonly none: string;
  /** Null where it does not filter. */
  readonly value: T | null;
  readonly options: readonly FilterOption<T>[];
  /** The counts belong to the question before. */
  readonly stale: boolean;
  readonly onChange: (value: T | null) => void;
}

const noneId = 'none';
const idOf = (value: string | null): string => (value === null ? noneId : `is:${value}`);

/** One filter: what it can be set to, each with its count; when it is set, the press of a button clears it. */
export function Filter<T extends string>({ label, none, value, options, stale, onChange }: Props<T>) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const chosen = options.find(({ id }) => id === value);
  const shown = value === null ? none : (chosen?.label ?? value);
  return (
    <div className="filter" data-set={value === null ? undefined : ''}>
      <Select
        aria-label={label}
        value={idOf(value)}
        onChange={(key) => onChange(options.find(({ id }) => idOf(id) === key)?.id ?? null)}
      >
        <Button className="filter-button eased">
          <SelectValue>{() => <bdi>{shown}</bdi>}</SelectValue>
          <NextIcon />
        </Button>
        <Popover className="popover search-popover">
          <ListBox className="filter-options" data-stale={stale ? '' : undefined}>
            <ListBoxItem id={noneId} className="menu-item" textValue={none}>
              {none}
            </ListBoxItem>
            {options.map((option) => (
              <ListBoxItem
                key={option.id}
                id={idOf(option.id)}
                className="menu-item"
                textValue={option.label}
              >
                <bdi>{option.label}</bdi>
                {option.count === null ? null : (
                  <span className="filter-count">{format.number(option.count)}</span>
                )}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
      {value === null ? null : (
        <IconButton label={t('clearFilter', { filter: label, value: shown })} onPress={() => onChange(null)}>
          <CloseIcon />
        </IconButton>
      )}
    </div>
  );
}
