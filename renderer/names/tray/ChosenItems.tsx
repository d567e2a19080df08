import { useTranslation } from 'react-i18next';
import type { TrayItem } from '#core/names/tray.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import type { RowAction } from './TrayRow.tsx';

interface Props {
  readonly chosen: readonly TrayItem[];
  readonly onAct: (action: Exclude<RowAction, 'open'>) => void;
}

const actions = ['yes', 'no', 'new', 'another'] as const;

/** How many are selected, and one answer for all of them. */
export function ChosenItems({ chosen, onAct }: Props) {
  const { t } = useTranslation('tray');
  const format = useFormat();
  const count = chosen.length;
  const said = t('chosen', { count, formatted: format.number(count) });
  return (
    <>
      <output className="unseen">{count === 0 ? null : said}</output>
      {count === 0 ? null : (
        <div className="tray-chosen">
          <span>{said}</span>
          {actions.map((action) => (
            <Button key={action} onPress={() => onAct(action)}>
              {t(`act.${action}`)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
