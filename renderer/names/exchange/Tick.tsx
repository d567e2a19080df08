import { useId, type ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

interface Props {
  readonly isSelected: boolean;
  readonly onChange: (on: boolean) => void;
  /** Said with it, below. */
  readonly means: string;
  readonly children: ReactNode;
}

/** A box to tick, with what ticking it means. */
export function Tick({ isSelected, onChange, means, children }: Props) {
  const id = useId();
  return (
    <div>
      <Checkbox className="exchange-tick" isSelected={isSelected} onChange={onChange} aria-describedby={id}>
        <span className="exchange-box" aria-hidden="true" />
        {children}
      </Checkbox>
      <p id={id} className="soft small exchange-means">
        {means}
      </p>
    </div>
  );
}
