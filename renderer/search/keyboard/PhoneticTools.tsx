import { useRef } from 'react';
import type { PressEvent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../../app/queries.ts';
import { useWorkspace } from '../../app/workspace.tsx';
import { useKeyHint } from '../../keys/useKeys.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { KeyboardIcon } from './keyboard-icons.tsx';
import { fieldBeside } from './phonetic-field.ts';
import './keyboard.css';

interface Props {
  /** False leaves out the button of the picture, where there is little room. */
  readonly picture?: boolean;
}

/** Stands beside a phonetic field: switches the Latin keys to Urdu and back, and shows which key types what. */
export function PhoneticTools({ picture = true }: Props) {
  const { t } = useTranslation('keyboard');
  const { phonetic } = useSettings();
  const { dialog, showDialog } = useWorkspace();
  const { attempt } = useToasts();
  const tools = useRef<HTMLSpanElement>(null);
  const shown = dialog === 'keyboard';
  const typeHint = useKeyHint('phonetic');
  const pictureHint = useKeyHint('keyboard');

  /** Who points goes on typing; who came by keyboard stays. */
  const backToField = ({ pointerType }: PressEvent) => {
    if (pointerType !== 'keyboard') fieldBeside(tools.current)?.focus();
  };
  return (
    <span ref={tools} className="phonetic-tools">
      <IconButton
        label={t('type')}
        {...typeHint}
        aria-pressed={phonetic}
        onPress={(event) => {
          void attempt(() => changeSettings({ phonetic: !phonetic }));
          backToField(event);
        }}
      >
        <span className="phonetic-glyph" lang="ur" aria-hidden="true">
          ٹ
        </span>
      </IconButton>
      {picture ? (
        <IconButton
          className="phonetic-picture"
          label={t('picture')}
          {...pictureHint}
          aria-pressed={shown}
          onPress={(event) => {
            backToField(event);
            showDialog(shown ? null : 'keyboard');
          }}
        >
          <KeyboardIcon />
        </IconButton>
      ) : null}
    </span>
  );
}
