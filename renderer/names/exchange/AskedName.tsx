import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { IncomingName } from '#core/names/exchange/model.ts';
import { useNames } from '../../app/queries.ts';
import { namesById } from '../../app/name-list.ts';
import { useFormat } from '../../i18n/format.ts';
import { asLanguage, labelsOf } from '../labels.ts';
import type { Answer } from './answers.ts';
import { Pick } from './Pick.tsx';

interface Props {
  readonly name: IncomingName;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

/** One name of the file, whose spelling it has, and what is to become of it. */
export function AskedName({ name, answer, onAnswer }: Props) {
  const { t, i18n } = useTranslation('names-exchange');
  const { t: tn } = useTranslation('names');
  const { number } = useFormat();
  const names = useNames().data;
  const labelOf = (id: string): string => {
    const known = names && namesById(names).get(id);
    return known ? labelsOf(known, asLanguage(i18n.language)).main.text : '';
  };
  const { known } = name;
  const options: { readonly id: Answer; readonly label: string }[] = [
    { id: 'all', label: t('asAll') },
    ...known.map(({ nameId }) => ({
      id: `into:${nameId}` as const,
      label: t('into', { name: labelOf(nameId) }),
    })),
    { id: 'new', label: t('choice.new') },
    { id: 'skip', label: t('choice.skip') },
  ];
  return (
    <div className="exchange-asked">
      <div>
        <p>
          <bdi lang={name.language} dir={directionOf(name.language)}>
            {name.label}
          </bdi>{' '}
          <span className="soft small">
            {[
              tn(`kind.${name.kind}`),
              t('row', { formatted: number(name.row) }),
              t('adds', { count: name.added, formatted: number(name.added) }),
            ].join(' · ')}
          </span>
        </p>
        {known.slice(0, 3).map(({ nameId, shared }) => (
          <p key={nameId} className="soft small">
            {t(shared.length > 1 ? 'sharesMore' : 'shares', {
              spelling: shared[0] ?? '',
              name: labelOf(nameId),
              count: shared.length - 1,
              formatted: number(shared.length - 1),
            })}
          </p>
        ))}
      </div>
      <Pick
        label={t('becomes', { name: name.label })}
        hideLabel
        value={answer}
        options={options}
        onChange={onAnswer}
      />
    </div>
  );
}
