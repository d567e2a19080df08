import type { ReactNode } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { NextIcon } from '../../ui/icons.tsx';

export interface Option<T extends string> {
  readonly id: T;
  readonly label: ReactNode;
  /** The label as plain text. */
  readonly text: string;
  /** Notes it would show; null while not known, or where they are not counted. */
  readonly count: number | null;
}

export interface OptionGroup<T extends string> {
  /** Said of the group; null where it is the only one. */
  readonly title: string | null;
  readonly options: readonly Option<T>[];
}

interface Props<T extends string> {
  /** What it is about. */
  readonly label: string;
  /** Says that it does not narrow. */
  readonly none: string;
  /** What is set, in words; null where nothing is. */
  readonly shown: ReactNode;
  readonly groups: readonly OptionGroup<T>[];
  readonly selected: ReadonlySet<T>;
  /** Several can be chosen. */
  readonly several: boolean;
  readonly onChange: (selected: ReadonlySet<T>) => void;
}

const noneId = 'none';

/** One thing that the notes can be narrowed to: what it can be set to, each with its count. */
export function FilterMenu<T extends string>(props: Props<T>) {
  const { label, none, shown, groups, selected, several, onChange } = props;
  const format = useFormat();
  const isSet = selected.size > 0;
  const all = groups.flatMap(({ options }) => options);
  return (
    <MenuTrigger>
      <Button className="notes-roll-menu" data-set={isSet || undefined}>
        <span className="unseen">{label}: </span>
        <span className="notes-roll-shown">{isSet ? shown : none}</span>
        <NextIcon />
      </Button>
      <Popover className="popover notes-roll-popover">
        <Menu
          aria-label={label}
          selectionMode={several ? 'multiple' : 'single'}
          selectedKeys={isSet ? [...selected].map((id) => `is:${id}`) : [noneId]}
          onSelectionChange={(keys) => {
            const chosen = all.filter(({ id }) => keys !== 'all' && keys.has(`is:${id}`));
            const wentNone = isSet && keys !== 'all' && keys.has(noneId);
            onChange(new Set(wentNone ? [] : chosen.map(({ id }) => id)));
          }}
        >
          <MenuItem id={noneId} className="menu-item notes-roll-option" textValue={none}>
            <span>{none}</span>
          </MenuItem>
          {groups
            .filter(({ options }) => options.length > 0)
            .map(({ title, options }) => (
              <MenuSection key={title ?? ''} aria-label={title ?? label} className="notes-roll-options">
                {title === null ? null : <Header className="soft small">{title}</Header>}
                {options.map((option) => (
                  <MenuItem
                    key={option.id}
                    id={`is:${option.id}`}
                    className="menu-item notes-roll-option"
                    textValue={option.text}
                  >
                    <span>{option.label}</span>
                    {option.count === null ? null : (
                      <span className="notes-roll-count soft small">{format.number(option.count)}</span>
                    )}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
