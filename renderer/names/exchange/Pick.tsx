import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { NextIcon } from '../../ui/icons.tsx';

interface Props<T extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** One of several, out of sight until asked for. */
export function Pick<T extends string>({ label, hideLabel = false, value, options, onChange }: Props<T>) {
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <Label className={hideLabel ? 'unseen' : 'label'}>{label}</Label>
      <Button className="input exchange-pick">
        <SelectValue />
        <NextIcon />
      </Button>
      <Popover className="popover">
        <ListBox className="exchange-options">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} className="menu-item" textValue={option.label}>
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
