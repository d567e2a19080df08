import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { mergeChoices } from '#core/names/exchange/choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { answered, type Answers } from './answers.ts';
import { AskedName } from './AskedName.tsx';
import { RowList } from './RowList.tsx';
import type { PlanPages } from './usePlan.ts';

interface Props {
  readonly pages: PlanPages;
  readonly total: number;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

/** Height of a row before it is measured, CSS pixels. */
const rowHeight = 72;

/** Names that share a spelling with known ones: one answer for all, and one for each. */
export function Asked({ pages, total, answers, onAnswers }: Props) {
  const { t } = useTranslation('names-exchange');
  const { number } = useFormat();
  if (total === 0) return null;
  const title = t('asked', { count: total, formatted: number(total) });
  return (
    <section className="exchange-part">
      <h3>{title}</h3>
      <RadioGroup
        className="exchange-for-all"
        value={answers.otherwise}
        onChange={(id) => {
          const otherwise = mergeChoices.find((choice) => choice === id);
          if (otherwise) onAnswers({ ...answers, otherwise });
        }}
      >
        <Label className="label">{t('forAll')}</Label>
        {mergeChoices.map((choice) => (
          <Radio key={choice} value={choice} className="exchange-way">
            <span className="exchange-dot" aria-hidden="true" />
            {t(`choice.${choice}`)}
          </Radio>
        ))}
      </RadioGroup>
      <RowList label={title} count={total} rowHeight={rowHeight} hasFields onSight={pages.fetchTo}>
        {(index) => {
          const name = pages.asked[index];
          return name ? (
            <AskedName
              name={name}
              answer={answers.own.get(name.row) ?? 'all'}
              onAnswer={(answer) => onAnswers(answered(answers, name.row, answer))}
            />
          ) : null;
        }}
      </RowList>
    </section>
  );
}
