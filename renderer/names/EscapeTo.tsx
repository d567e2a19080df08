import type { ReactNode } from 'react';

interface Props {
  readonly onEscape: () => void;
  readonly children: ReactNode;
}

/** Escape inside goes back from the form, not from the card around it. */
export function EscapeTo({ onEscape, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onEscape();
      }}
    >
      {children}
    </div>
  );
}
