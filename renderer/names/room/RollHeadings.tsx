import { useTranslation } from 'react-i18next';
import type { RollOrder, RollSort } from './roll.ts';

/** Columns, with the order that goes by each. */
const columns = [
  { name: 'chosen', sort: null },
  { name: 'name', sort: 'name' },
  { name: 'otherScript', sort: null },
  { name: 'kind', sort: null },
  { name: 'mentions', sort: 'mentions' },
  { name: 'articles', sort: null },
  { name: 'first', sort: 'first' },
  { name: 'last', sort: 'last' },
] as const satisfies readonly { readonly name: string; readonly sort: RollSort | null }[];

interface Props {
  readonly order: RollOrder;
  readonly onOrder: (order: RollOrder) => void;
}

/** The columns' names; a click on one orders by it, a second the other way. By keyboard the menu of orders does it. */
export function RollHeadings({ order, onOrder }: Props) {
  const { t } = useTranslation('names-room');
  const wayOf = (sort: RollSort) => {
    if (sort !== order.sort) return undefined;
    // The most and the latest come first unless reversed.
    const isFalling = (sort === 'mentions' || sort === 'last') !== order.reversed;
    return isFalling ? 'descending' : 'ascending';
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus
    <div role="row" aria-rowindex={1} className="roll-head small soft">
      {columns.map(({ name, sort }) => (
        // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events
        <span
          key={name}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="columnheader"
          className={`roll-heading ${name} ${sort === null ? '' : 'sorts'}`}
          aria-sort={sort === null ? undefined : wayOf(sort)}
          onClick={
            sort === null
              ? undefined
              : () => onOrder({ sort, reversed: sort === order.sort && !order.reversed })
          }
        >
          <span className={name === 'chosen' || name === 'otherScript' ? 'unseen' : undefined}>
            {t(`column.${name}`)}
          </span>
        </span>
      ))}
    </div>
  );
}
