import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ConcordanceSort } from '#core/search/concordance/concordance-order.ts';
import type { Order } from './ask-page.ts';

/** As they stand beside one another; `article` is the order of relevance. */
const sorts = [
  'article',
  'previous',
  'next',
  'spelling',
  'date',
  'publication',
] as const satisfies readonly ConcordanceSort[];

interface Props {
  readonly order: Order;
  readonly onChange: (order: Order) => void;
}

/** What the lines are ordered by, and which way. */
export function Sorting({ order, onChange }: Props) {
  const { t } = useTranslation('concordance');
  const { sort, descending } = order;
  return (
    <div className="kwic-sorting">
      <span className="small soft" id="concordance-sort">
        {t('sort')}
      </span>
      <ToggleButtonGroup
        className="kwic-orders"
        aria-labelledby="concordance-sort"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[sort]}
        onSelectionChange={(keys) => {
          const chosen = sorts.find((one) => keys.has(one));
          if (chosen) onChange({ sort: chosen, descending: false });
        }}
      >
        {sorts.map((one) => (
          <ToggleButton key={one} id={one} className="button eased quiet small">
            {t(`sort.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButton
        className="button eased quiet small"
        isSelected={descending}
        onChange={(reversed) => onChange({ sort, descending: reversed })}
      >
        {t('reversed')}
      </ToggleButton>
      <output className="unseen">
        {t('sorted', { by: t(`sort.${sort}`), way: t(descending ? 'descending' : 'ascending') })}
      </output>
    </div>
  );
}
