import { useFormat } from '../i18n/format.ts';
import { parts, type Part } from './parts.ts';

/** The number by which the picture and its legend know a part of the window. */
export function Numeral({ of }: { readonly of: Part }) {
  const format = useFormat();
  return (
    <span className="welcome-numeral" data-part={of} aria-hidden="true">
      {format.number(parts.indexOf(of) + 1)}
    </span>
  );
}
