import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyCap } from '#core/urdu/keyboard-layout.ts';

/** The press must not take the caret from the field that is typed in. */
export const keepFocus = (event: MouseEvent) => event.preventDefault();

const isMark = (character: string): boolean => /^\p{Mn}$/u.test(character);

/** A combining mark is drawn on a dotted circle. */
function Letter({ of, className }: { readonly of: string; readonly className: string }) {
  const urdu = /\p{Script=Arabic}|\p{Mn}/u.test(of);
  return (
    <span className={`${className} ${urdu ? 'cap-urdu' : ''}`} lang={urdu ? 'ur' : undefined}>
      {isMark(of) ? `\u25CC${of}` : of}
    </span>
  );
}

/** How a character is said: a mark by its name. */
export function useSaid(): (character: string) => string {
  const { t } = useTranslation('keyboard');
  return (character) => {
    const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return isMark(character) || character === '\u200C' ? `${t(`mark.${number}`)} ${character}` : character;
  };
}

interface Props {
  readonly cap: KeyCap;
  readonly shift: boolean;
  readonly lit: boolean;
  /** Whether Tab comes to this cap. */
  readonly inHand: boolean;
  readonly onPick: (character: string) => void;
}

/** One key: the letter printed on it, what it types, and in the corner what it types with Shift. */
export function Cap({ cap, shift, lit, inHand, onPick }: Props) {
  const { t } = useTranslation('keyboard');
  const said = useSaid();
  const same = cap.latin === cap.urdu;
  const names = { latin: cap.latin, urdu: said(cap.urdu), shifted: said(cap.urduShifted) };
  return (
    <button
      type="button"
      className={`cap eased ${same && cap.latinShifted === cap.urduShifted ? 'cap-same' : ''}`}
      aria-label={t(same ? 'sameCap' : 'cap', names)}
      data-lit={lit || undefined}
      data-shift={shift || undefined}
      tabIndex={inHand ? 0 : -1}
      onMouseDown={keepFocus}
      onClick={(event) => onPick(shift || event.shiftKey ? cap.urduShifted : cap.urdu)}
    >
      <span className="cap-face" aria-hidden="true">
        {same ? null : <span className="cap-latin">{cap.latin}</span>}
        <Letter of={cap.urduShifted} className="cap-shifted" />
        <Letter of={cap.urdu} className="cap-plain" />
      </span>
    </button>
  );
}
