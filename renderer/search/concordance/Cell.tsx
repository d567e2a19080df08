import type { ComponentProps } from 'react';

/** A cell of the grid of lines, which is no table: its rows are laid where they scroll to. */
export function Cell(props: ComponentProps<'div'>) {
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  return <div role="gridcell" {...props} />;
}
