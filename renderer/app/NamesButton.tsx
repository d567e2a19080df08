import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useTrayCount } from '../names/tray/tray-queries.ts';
import { keysText } from '../keys/useKeys.ts';
import { IconButton } from '../ui/Button.tsx';
import { NameIcon } from '../ui/icons.tsx';
import type { Command } from './commands.ts';
import { useAfterFirstPaint } from './useAfterFirstPaint.ts';

/** Opens the names, and says how many spellings wait for the reader's word. */
export function NamesButton({ command }: { readonly command: Command }) {
  const settled = useAfterFirstPaint();
  return settled ? <Counting command={command} /> : <Plain command={command} waiting={0} />;
}

function Counting({ command }: { readonly command: Command }) {
  return <Plain command={command} waiting={useTrayCount()?.total ?? 0} />;
}

interface PlainProps {
  readonly command: Command;
  readonly waiting: number;
}

function Plain({ command: { label, keys, run }, waiting }: PlainProps) {
  const { t } = useTranslation('tray');
  const format = useFormat();
  const said =
    waiting === 0
      ? label
      : `${label} · ${t('waiting', { count: waiting, formatted: format.number(waiting) })}`;
  return (
    <IconButton
      label={said}
      className="names-button"
      {...(keys === null ? {} : { keys: keysText(keys) })}
      onPress={run}
    >
      <NameIcon />
      {waiting === 0 ? null : <span className="names-waiting" aria-hidden="true" />}
    </IconButton>
  );
}
