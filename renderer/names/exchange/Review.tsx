import { useTranslation } from 'react-i18next';
import type { ImportPlan, NameTable, TableMapping } from '#core/names/exchange/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import type { Answers } from './answers.ts';
import { Asked } from './Asked.tsx';
import { phraseTable } from './phrase-table.ts';
import { Problems } from './Problems.tsx';
import { Tick } from './Tick.tsx';
import { usePlan } from './usePlan.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly table: NameTable;
  /** Null for a file whose parts have names. */
  readonly mapping: TableMapping | null;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  readonly onBack: () => void;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** What would come of the import, and what is to become of names that share a spelling with known ones. */
export function Review({ table, mapping, answers, onAnswers, onBack, onTake, onClose }: Props) {
  const { t } = useTranslation('names-exchange');
  const { number } = useFormat();
  const pages = usePlan(table.table, mapping, answers.takeDoubtful);
  const { plan, problem } = pages;
  if (problem)
    return (
      <>
        <p className="exchange-problem typed" role="alert">
          {phraseTable(problem)}
        </p>
        <div className="actions">
          <Button onPress={onBack}>{t(mapping ? 'back' : 'anotherFile')}</Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="primary" onPress={pages.retry}>
            {t('tryAgain')}
          </Button>
        </div>
      </>
    );
  if (!plan) return <Waiting what={t('planning')} leave="cancel" onLeave={onClose} />;

  const nothing = plan.fresh + plan.asked.total === 0;
  return (
    <>
      <Counts plan={plan} />
      {nothing ? <p>{t('nothing')}</p> : null}
      {plan.rivals > 0 ? (
        <p className="small">{t('rivals', { count: plan.rivals, formatted: number(plan.rivals) })}</p>
      ) : null}
      <Asked pages={pages} total={plan.asked.total} answers={answers} onAnswers={onAnswers} />
      <Problems plan={plan} kind={mapping?.kind ?? 'other'} format={table.format} />
      <Tick
        isSelected={answers.takeDoubtful}
        onChange={(takeDoubtful) => onAnswers({ ...answers, takeDoubtful })}
        means={t('doubtfulMeans')}
      >
        {t('doubtful')}
      </Tick>
      <div className="actions exchange-actions">
        <Button onPress={onBack}>{t(mapping ? 'back' : 'anotherFile')}</Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="primary" isDisabled={nothing} onPress={onTake}>
          {t('take')}
        </Button>
      </div>
    </>
  );
}

function Counts({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useTranslation('names-exchange');
  const { number } = useFormat();
  const counts = [
    ['fresh', plan.fresh],
    ['adding', plan.adding],
    ['same', plan.same],
    ['notTaken', plan.problems.total],
  ] as const;
  return (
    <dl className="exchange-counts" aria-label={t('counts')}>
      {counts.map(([key, count]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
