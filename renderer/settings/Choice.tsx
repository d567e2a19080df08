import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: ReactNode }[];
  readonly onChange: (value: T) => void;
  readonly className?: string;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ label, value, options, onChange, className = '' }: Props<T>) {
  return (
    <RadioGroup
      className={`choice ${className}`}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
    >
      <Label className="label">{label}</Label>
      <div className="choice-options">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="choice-option eased">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
