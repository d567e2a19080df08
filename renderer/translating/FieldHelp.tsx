import { useTranslation } from 'react-i18next';
import { keysFor } from '#core/keys/chosen.ts';
import type { KeyedId } from '#core/keys/table.ts';
import { useSettings } from '../app/queries.ts';
import { useKeys } from '../keys/useKeys.ts';
import { Keys } from '../search/Keys.tsx';
import { useHelpShown } from './help-shown.ts';

/** What keys do in the field, in the order of the line: those of a command, as the reader has them, and those of every field. */
const helped = [
  { does: 'next', keys: 'Enter' },
  { does: 'gap', of: 'translate-gap' },
  { does: 'break', keys: 'Shift+Enter' },
  { does: 'join', of: 'translate-join' },
  { does: 'part', of: 'translate-part' },
  { does: 'leave', keys: 'Esc' },
] as const satisfies readonly ({ does: string } & ({ keys: string } | { of: KeyedId }))[];

/** The keys of the field, in one small line; a key puts it away and brings it back. */
export function FieldHelp() {
  const { t } = useTranslation('translating');
  const settings = useSettings();
  const isShown = useHelpShown();
  const toggle = useKeys('translate-help');
  const shown = (isShown ? helped : []).flatMap((one) => {
    const keys = 'of' in one ? keysFor(settings, one.of) : one.keys;
    return keys === null ? [] : [{ does: one.does, keys }];
  });
  return (
    <dl className="translating-help soft" aria-label={t('help')}>
      {shown.map(({ does, keys }) => (
        <div key={does}>
          <dt>
            <Keys of={keys} />
          </dt>
          <dd>{t(`help.${does}`)}</dd>
        </div>
      ))}
      {toggle === null ? null : (
        <div>
          <dt>
            <Keys of={toggle} />
          </dt>
          <dd>{t(isShown ? 'help.hide' : 'help.show')}</dd>
        </div>
      )}
    </dl>
  );
}
