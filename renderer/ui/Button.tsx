import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components';

interface Props extends Omit<ButtonProps, 'className'> {
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The button of the house. */
export function Button({ look = 'plain', className = '', ...props }: Props) {
  return <AriaButton {...props} className={`button eased ${look} ${className}`} />;
}

interface IconButtonProps extends Props {
  /** Said by screen readers and shown as the tooltip. */
  readonly label: string;
  /** Keys that do the same, shown in the tooltip. */
  readonly keys?: string;
  readonly children: ReactNode;
}

/** A button that shows an icon only; its name stands in a tooltip. */
export function IconButton({ label, keys, look = 'quiet', className = '', ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button {...props} look={look} className={`icon ${className}`} aria-label={label} />
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys ? <> · {keys}</> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}
