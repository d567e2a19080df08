import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Name, NameOverview } from '#core/names/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { ExportNames } from '../exchange/index.ts';
import { MergeNames } from './MergeNames.tsx';

interface Props {
  /** At least one. */
  readonly names: readonly Name[];
  readonly overview: ReadonlyMap<string, NameOverview> | undefined;
  readonly onClear: () => void;
}

/** As many as the contract merges at once, and the one they are merged into. */
const mostMerged = 101;

/** What can be done with the names that were chosen. */
export function ChosenBar({ names, overview, onClear }: Props) {
  const { t } = useTranslation('names-room');
  const format = useFormat();
  const [merging, setMerging] = useState(false);
  return (
    <div className="roll-chosen">
      <output>{t('chosen', { count: names.length, formatted: format.number(names.length) })}</output>
      <Button isDisabled={names.length < 2 || names.length > mostMerged} onPress={() => setMerging(true)}>
        {t('merge')}
      </Button>
      <ExportNames ids={names.map(({ id }) => id)} />
      <IconButton label={t('clear')} keys="Esc" onPress={onClear}>
        <CloseIcon />
      </IconButton>
      {merging ? (
        <MergeNames
          names={names}
          overview={overview}
          onClose={() => setMerging(false)}
          onMerged={() => {
            setMerging(false);
            onClear();
          }}
        />
      ) : null}
    </div>
  );
}
