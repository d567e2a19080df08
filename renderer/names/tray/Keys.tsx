import { useTranslation } from 'react-i18next';
import { isMac } from '../../app/useShortcuts.ts';

const mod = isMac ? '⌘' : 'Ctrl';

const keys = [
  ['move', '↑ ↓'],
  ['yes', 'Y'],
  ['no', 'N'],
  ['new', 'W'],
  ['another', 'A'],
  ['select', 'X'],
  ['extend', 'Shift ↑ ↓'],
  ['all', `${mod} A`],
  ['open', 'O'],
  ['undo', 'Z'],
] as const;

/** What the keys do in the list. */
export function Keys() {
  const { t } = useTranslation('tray');
  return (
    <p id="tray-keys" className="tray-keys small soft">
      {keys.map(([what, press]) => (
        <span key={what}>
          <kbd className="kbd">{press}</kbd> {t(`key.${what}`)}{' '}
        </span>
      ))}
    </p>
  );
}
