import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportPlan, NameTable } from '#core/names/exchange/model.ts';
import type { NameKind } from '#core/names/kinds.ts';
import { useFormat } from '../../i18n/format.ts';
import { NextIcon } from '../../ui/icons.tsx';
import { RowList } from './RowList.tsx';

interface Props {
  readonly plan: ImportPlan;
  /** Of names whose kind is not known. */
  readonly kind: NameKind;
  readonly format: NameTable['format'];
}

/** Height of a row before it is measured, CSS pixels. */
const rowHeight = 52;

/** What is left out of a file, row by row, and why. */
export function Problems({ plan, kind, format }: Props) {
  const { t } = useTranslation('names-exchange');
  const { t: tn } = useTranslation('names');
  const { number } = useFormat();
  const { total, items } = plan.problems;
  if (total === 0) return null;
  const title = t('problems', { count: total, formatted: number(total) });
  const rows = (
    <>
      {items.length < total ? (
        <p className="soft small">{t('firstProblems', { formatted: number(items.length) })}</p>
      ) : null}
      <RowList label={title} count={items.length} rowHeight={rowHeight} hasFields={false}>
        {(index) => {
          const problem = items[index];
          return problem ? (
            <p className="exchange-left-out">
              <span className="soft small">
                {t(format === 'csv' ? 'row' : 'entry', { formatted: number(problem.row) })}
              </span>{' '}
              <bdi>{problem.text}</bdi>
              <span className="soft small exchange-why">
                {t(`why.${problem.kind}`, { kind: tn(`kind.${kind}`) })}
              </span>
            </p>
          ) : null;
        }}
      </RowList>
    </>
  );
  return (
    <Disclosure className="exchange-part">
      {({ isExpanded }) => (
        <>
          <Heading level={3}>
            <Button slot="trigger" className="exchange-open">
              <NextIcon />
              {title}
            </Button>
          </Heading>
          {/* What is not shown has no height that rows could be fitted in. */}
          <DisclosurePanel className="exchange-panel">{isExpanded ? rows : null}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
