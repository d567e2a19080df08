import { isMac } from '../app/useShortcuts.ts';
import { capsOf } from './keys.ts';

/** The caps of a command's keys. */
export function Keys({ of }: { readonly of: string }) {
  return (
    <span className="keys">
      {capsOf(of, isMac).map((cap) => (
        <kbd key={cap} className="kbd">
          {cap}
        </kbd>
      ))}
    </span>
  );
}
