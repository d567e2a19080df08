import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { zwnj, type KeyCap } from '#core/urdu/keyboard-layout.ts';

/** The press must not take the caret from the field that is typed in. */
export const keepFocus = (event: MouseEvent) => event.preventDefault();

const isMark = (character: string): boolean => /^\p{Mn}$/u.test(character);

/** The name of what shows too little of itself: a mark, a character without a shape. Null for any other character. */
export function useMarkName(): (character: string) => string | null {
  const { t } = useTranslation('keyboard');
  return (character) => {
    if (!isMark(character) && character !== zwnj) return null;
    return t(`mark.${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`);
  };
}

/**
 * A combining mark is drawn on a stretch of line, as primers do: the faces that come with the window have no dotted
 * circle. Its name is said with it.
 */
function Letter({ of, className }: { readonly of: string; readonly className: string }) {
  const markName = useMarkName();
  const mark = isMark(of);
  const urdu = mark || /\p{Script=Arabic}/u.test(of) || /[،؛؟۔]/u.test(of);
  return (
    <>
      {mark ? <span className="unseen">{markName(of)}</span> : null}
      <span
        className={`${className} ${urdu ? 'cap-urdu' : ''} ${mark ? 'cap-mark' : ''}`}
        lang={urdu ? 'ur' : undefined}
      >
        {mark ? `\u0640${of}` : of}
      </span>
    </>
  );
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
  const same = cap.latin === cap.urdu;
  return (
    <button
      type="button"
      className={`cap eased ${same && cap.latinShifted === cap.urduShifted ? 'cap-same' : ''}`}
      data-lit={lit || undefined}
      data-shift={shift || undefined}
      tabIndex={inHand ? 0 : -1}
      onMouseDown={keepFocus}
      onClick={(event) => onPick(shift || event.shiftKey ? cap.urduShifted : cap.urdu)}
    >
      <span className="cap-face">
        {same ? null : (
          <>
            <span className="cap-latin">{cap.latin}</span>
            <span className="unseen">{t('types')}</span>
          </>
        )}
        <Letter of={cap.urdu} className="cap-plain" />
        <span className="unseen">{t('withShift')}</span>
        <Letter of={cap.urduShifted} className="cap-shifted" />
      </span>
    </button>
  );
}
