import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { focusSearch } from '../focus-search.ts';
import { fieldAt, lastField } from './phonetic-field.ts';
import { PhoneticSwitch } from './PhoneticSwitch.tsx';
import { PictureOfKeys } from './PictureOfKeys.tsx';
import './keyboard.css';

/** To the field that is typed in; to the library search where there was none. */
function focusField(): void {
  const field = lastField();
  if (field) field.focus({ preventScroll: true });
  else focusSearch();
}

/**
 * The picture of the Urdu keyboard, at the foot of the window: shows which key types what, lights up the keys pressed,
 * and types by itself what is clicked. Not modal: the field keeps the caret.
 */
export function KeyboardPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('keyboard');
  const panel = useRef<HTMLDialogElement>(null);
  const [byKeyboard] = useState(() => document.activeElement?.closest('.phonetic-tools') != null);

  useEffect(() => {
    // The button that was pressed by key leads into the picture; else the field goes on being typed in.
    if (byKeyboard) panel.current?.querySelector<HTMLElement>('.cap[tabindex="0"]')?.focus();
    else if (!fieldAt(document.activeElement)) focusField();
  }, [byKeyboard]);

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // The picture goes first, then what lies under it.
      event.preventDefault();
      event.stopPropagation();
      if (panel.current?.contains(document.activeElement)) focusField();
      onClose();
    };
    window.addEventListener('keydown', close, true);
    return () => window.removeEventListener('keydown', close, true);
  }, [onClose]);

  return (
    <dialog
      open
      ref={panel}
      className="keyboard-panel"
      aria-label={t('title')}
      // A drawer that holds the focus lets the keys be pressed too.
      data-react-aria-top-layer=""
    >
      <div className="keyboard-head">
        <PhoneticSwitch />
        <p className="small soft">{t('intro')}</p>
        <IconButton
          label={t('close')}
          keys="Esc"
          onPress={() => {
            focusField();
            onClose();
          }}
        >
          <CloseIcon />
        </IconButton>
      </div>
      <PictureOfKeys focusField={focusField} />
    </dialog>
  );
}
