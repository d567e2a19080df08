import { useTranslation } from 'react-i18next';
import { keysFor } from '#core/keys/chosen.ts';
import { isMac } from '../../app/keys.ts';
import { useSettings } from '../../app/queries.ts';
import { keysText } from '../../keys/useKeys.ts';

const mod = isMac ? '⌘' : 'Ctrl';

/** What the keys do, in order; where they can be changed, the id of what they do. */
const keys = [
  ['move', '↑ ↓', null],
  ['yes', null, 'tray-yes'],
  ['no', null, 'tray-no'],
  ['new', null, 'tray-new'],
  ['another', null, 'tray-another'],
  ['select', null, 'tray-select'],
  ['extend', 'Shift ↑ ↓', null],
  ['all', `${mod} A`, null],
  ['open', null, 'tray-open'],
  ['undo', null, 'tray-undo'],
] as const;

/** What the keys do in the list. */
export function Keys() {
  const { t } = useTranslation('tray');
  const settings = useSettings();
  const shown = keys.flatMap(([what, fixed, id]) => {
    const given = id === null ? fixed : keysFor(settings, id);
    return given === null ? [] : [{ what, caps: id === null ? given : keysText(given) }];
  });
  return (
    <p id="tray-keys" className="tray-keys small soft">
      {shown.map(({ what, caps }) => (
        <span key={what}>
          <kbd className="kbd">{caps}</kbd> {t(`key.${what}`)}{' '}
        </span>
      ))}
    </p>
  );
}
