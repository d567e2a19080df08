import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { keyRows, spaceCap, zwnj, type KeyCap } from '#core/urdu/keyboard-layout.ts';
import { Cap, keepFocus, useMarkName } from './Cap.tsx';
import { BackspaceIcon } from './keyboard-icons.tsx';
import { deleteBackwards, insertText } from './phonetic-field.ts';
import { nextKey, type Step } from './next-key.ts';
import { usePressedKeys } from './usePressedKeys.ts';

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The rows of keys. One Tab stop: arrow keys go from key to key, left and right as the keys lie on the desk. */
export function PictureOfKeys({ focusField }: { readonly focusField: () => void }) {
  const { t } = useTranslation('keyboard');
  const markName = useMarkName();
  const pressed = usePressedKeys();
  /** The Shift of the picture: holds for the next letter. */
  const [armed, setArmed] = useState(false);
  const [inHand, setInHand] = useState<readonly [row: number, key: number]>([1, 0]);
  const rows = useRef<HTMLDivElement>(null);
  const shift = armed || pressed.shift;

  const act = (type: () => void) => {
    const from = document.activeElement;
    focusField();
    type();
    // Whoever goes through the picture by keyboard stays in it.
    if (from instanceof HTMLElement && rows.current?.contains(from)) from.focus({ preventScroll: true });
  };
  const pick = (character: string) => {
    act(() => insertText(character));
    setArmed(false);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = nextKey(
      keyRows.map((row) => row.length),
      inHand,
      step,
    );
    setInHand(next);
    const row = rows.current?.querySelectorAll('.cap-row').item(next[0]);
    row?.querySelectorAll<HTMLElement>('.cap:not(.cap-word)').item(next[1]).focus();
  };

  const capOf = (cap: KeyCap, row: number, key: number) => (
    <Cap
      key={cap.latin}
      cap={cap}
      shift={shift}
      lit={pressed.caps.includes(cap)}
      inHand={inHand[0] === row && inHand[1] === key}
      onPick={(character) => {
        setInHand([row, key]);
        pick(character);
      }}
    />
  );
  const shiftKey = (side: string) => (
    <button
      type="button"
      className={`cap cap-word cap-shift-${side}`}
      aria-pressed={armed}
      data-lit={pressed.shift || undefined}
      tabIndex={side === 'left' ? 0 : -1}
      onMouseDown={keepFocus}
      onClick={() => setArmed(!armed)}
    >
      <span className="cap-face">{t('shift')}</span>
    </button>
  );

  const [digits = [], upper = [], home = [], lower = []] = keyRows;
  return (
    // The focus is on its keys.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div ref={rows} className="caps" dir="ltr" role="toolbar" aria-label={t('keys')} onKeyDown={onKeyDown}>
      <div className="cap-row">
        {digits.map((cap, key) => capOf(cap, 0, key))}
        <button
          type="button"
          className="cap-word cap-backspace cap"
          aria-label={t('backspace')}
          onMouseDown={keepFocus}
          onClick={() => act(deleteBackwards)}
        >
          <span className="cap-face" aria-hidden="true">
            <BackspaceIcon />
          </span>
        </button>
      </div>
      <div className="cap-row cap-row-upper">{upper.map((cap, key) => capOf(cap, 1, key))}</div>
      <div className="cap-row cap-row-home">{home.map((cap, key) => capOf(cap, 2, key))}</div>
      <div className="cap-row">
        {shiftKey('left')}
        {lower.map((cap, key) => capOf(cap, 3, key))}
        {shiftKey('right')}
      </div>
      <div className="cap-row cap-row-space">
        <button
          type="button"
          className="cap cap-word cap-space"
          aria-label={`${t('space')} ${t('withShift')} ${markName(zwnj)}`}
          data-lit={pressed.caps.includes(spaceCap) || undefined}
          onMouseDown={keepFocus}
          onClick={(event) => pick(shift || event.shiftKey ? spaceCap.urduShifted : spaceCap.urdu)}
        >
          <span className="cap-face" aria-hidden="true">
            {shift ? markName(zwnj) : t('space')}
          </span>
        </button>
      </div>
    </div>
  );
}
