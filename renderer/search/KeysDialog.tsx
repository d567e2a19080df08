import { useTranslation } from 'react-i18next';
import type { Command } from '../app/commands.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Keys } from './Keys.tsx';
import './search.css';

/** Keys that are no command: they belong to the place that has the focus. */
const placeKeys = [
  { of: 'sentences', keys: ['Up', 'Down'] },
  { of: 'words', keys: ['Left', 'Right', 'Shift+Left', 'Shift+Right'] },
  { of: 'bar', keys: ['Enter'] },
  { of: 'inks', keys: ['1', '5'] },
  { of: 'names', keys: ['N', 'Shift+N'] },
  { of: 'card', keys: ['I'] },
  { of: 'notes', keys: ['H', 'Shift+H'] },
  { of: 'otherSide', keys: ['J'] },
  { of: 'cards', keys: ['Up', 'Down', 'Home', 'End'] },
  { of: 'split', keys: ['Shift+Enter', 'Shift+Backspace'] },
  { of: 'match', keys: ['Enter', 'Shift+Enter'] },
  { of: 'complete', keys: ['Tab'] },
  { of: 'suggestions', keys: ['Left', 'Right'] },
  { of: 'hits', keys: ['PageUp', 'PageDown'] },
  { of: 'lines', keys: ['T'] },
  { of: 'back', keys: ['Esc'] },
] as const;

interface Props {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** Every key of the window, from the same list of commands that the keys themselves run. */
export function KeysDialog({ commands, onClose }: Props) {
  const { t } = useTranslation('search');
  return (
    <Dialog title={t('keysTitle')} isOpen onClose={onClose}>
      <p className="soft">{t('keysIntro')}</p>
      <table className="keys-table">
        <thead>
          <tr>
            <th scope="col">{t('keysCommand')}</th>
            <th scope="col">{t('keysKeys')}</th>
          </tr>
        </thead>
        <tbody>
          {commands.map(({ id, label, keys }) =>
            keys === null ? null : (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>
                  <Keys of={keys} />
                </td>
              </tr>
            ),
          )}
          {placeKeys.map(({ of, keys }) => (
            <tr key={of}>
              <th scope="row">{t(`keys.${of}`)}</th>
              <td>
                <span className="keys">
                  {keys.map((key) => (
                    <Keys key={key} of={key} />
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="actions">
        <Button onPress={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}
