import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { IncomingName } from '#core/names/exchange/model.ts';
import { useNames } from '../../app/queries.ts';
import { namesById } from '../../app/name-list.ts';
import { useFormat } from '../../i18n/format.ts';
import { asLanguage, labelsOf } from '../labels.ts';
import { NameLine } from '../NameLine.tsx';
import type { Answer } from './answers.ts';
import { Pick } from './Pick.tsx';

interface Props {
  readonly name: IncomingName;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

/** Of known names that have one of its spellings; all are there to be chosen. */
const shownKnown = 3;

/** One name of the file, whose spelling it has, and what is to become of it. */
export function AskedName({ name, answer, onAnswer }: Props) {
  const { t, i18n } = useTranslation('names-exchange');
  const { t: tn } = useTranslation('names');
  const { number } = useFormat();
  const names = useNames().data;
  const byId = names && namesById(names);
  const labelOf = (id: string): string => {
    const known = byId?.get(id);
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
        {known.slice(0, shownKnown).map(({ nameId, shared }) => {
          const one = byId?.get(nameId);
          return (
            <p key={nameId} className="small exchange-known">
              <span className="soft">{t('likeKnown')}</span>
              {one ? <NameLine name={one} /> : null}
              <span className="soft">
                {one ? `${tn(`kind.${one.kind}`)} · ` : null}
                {t('inCommon', {
                  count: shared.length - 1,
                  spelling: shared[0] ?? '',
                  formatted: number(shared.length - 1),
                })}
              </span>
            </p>
          );
        })}
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
