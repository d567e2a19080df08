import type { RefObject } from 'react';
import {
  Header,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  SearchField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { nameKinds } from '#core/names/kinds.ts';
import type { Name } from '#core/names/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { phoneticField } from '../../search/keyboard/phonetic-field.ts';
import { Button } from '../../ui/Button.tsx';
import { NextIcon } from '../../ui/icons.tsx';
import type { RollState } from './left.ts';
import { countKinds, rollSorts } from './roll.ts';

interface Props {
  readonly state: RollState;
  /** All of them. */
  readonly names: readonly Name[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChange: (patch: Partial<RollState>) => void;
  /** From the field to the list. */
  readonly onDown: () => void;
  readonly onEnter: () => void;
}

/** What narrows the list, and what orders it. */
export function RollTools({ state, names, field, onChange, onDown, onEnter }: Props) {
  const { t } = useTranslation('names-room');
  return (
    <div className="roll-tools">
      <SearchField
        className="field roll-filter"
        value={state.typed}
        onChange={(typed) => onChange({ typed })}
        onSubmit={onEnter}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown();
          } else event.continuePropagation();
        }}
      >
        <Label className="unseen">{t('filter')}</Label>
        <Input {...phoneticField} ref={field} className="input" dir="auto" placeholder={t('filter')} />
      </SearchField>
      <Kinds state={state} names={names} onChange={onChange} />
      <Order state={state} onChange={onChange} />
    </div>
  );
}

function Kinds({ state: { kinds }, names, onChange }: Pick<Props, 'state' | 'names' | 'onChange'>) {
  const { t } = useTranslation('names-room');
  const format = useFormat();
  const counts = countKinds(names);
  const [only] = kinds;
  const label =
    kinds.size === 0
      ? t('allKinds')
      : kinds.size === 1 && only
        ? t(`names:kinds.${only}`)
        : t('someKinds', { count: kinds.size, formatted: format.number(kinds.size) });
  return (
    <MenuTrigger>
      <Button className="roll-menu">
        {label}
        <NextIcon />
      </Button>
      <Popover className="popover">
        <Menu
          aria-label={t('kinds')}
          selectionMode="multiple"
          selectedKeys={[...kinds]}
          onSelectionChange={(keys) =>
            onChange({ kinds: new Set(nameKinds.filter((kind) => keys === 'all' || keys.has(kind))) })
          }
        >
          {nameKinds.map((kind) => (
            <MenuItem key={kind} id={kind} className="menu-item roll-option">
              <span>{t(`names:kinds.${kind}`)}</span>
              <span className="soft small">{format.number(counts.get(kind) ?? 0)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Order({ state: { order }, onChange }: Pick<Props, 'state' | 'onChange'>) {
  const { t } = useTranslation('names-room');
  return (
    <MenuTrigger>
      <Button className="roll-menu">
        {t(`sort.${order.sort}`)}
        <NextIcon />
      </Button>
      <Popover className="popover">
        <Menu aria-label={t('sort')}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[order.sort]}
            onSelectionChange={(keys) => {
              const sort = rollSorts.find((one) => keys !== 'all' && keys.has(one));
              if (sort) onChange({ order: { ...order, sort } });
            }}
          >
            <Header className="unseen">{t('sort')}</Header>
            {rollSorts.map((sort) => (
              <MenuItem key={sort} id={sort} className="menu-item roll-option">
                <span>{t(`sort.${sort}`)}</span>
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            className="roll-way"
            selectionMode="multiple"
            selectedKeys={order.reversed ? ['reversed'] : []}
            onSelectionChange={(keys) =>
              onChange({ order: { ...order, reversed: keys === 'all' || keys.has('reversed') } })
            }
          >
            <Header className="unseen">{t('way')}</Header>
            <MenuItem id="reversed" className="menu-item roll-option">
              <span>{t('reversed')}</span>
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
