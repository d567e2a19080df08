import { useTranslation } from 'react-i18next';
import type { Company } from '#core/names/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { Numbers } from './Numbers.tsx';

interface Props {
  readonly company: Company;
  readonly label: (nameId: string) => string;
  readonly onChoose: (nameId: string) => void;
}

/** The company as a table; each name leads to its own page. */
export function CompanyNumbers({ company: { names, pairs }, label, onChoose }: Props) {
  const { t } = useTranslation('names-plots');
  const format = useFormat();
  const othersOf = (nameId: string): string[] =>
    pairs
      .filter(({ one, other }) => one === nameId || other === nameId)
      .toSorted((a, b) => b.together - a.together)
      .map(({ one, other, together }) =>
        t('company.pair', {
          name: label(one === nameId ? other : one),
          together: format.number(together),
        }),
      );
  return (
    <Numbers
      caption={t('company.title')}
      headings={[t('column.name'), t('column.together'), t('column.all'), t('column.others')]}
    >
      {names.map(({ nameId, together, articles }) => (
        <tr key={nameId}>
          <th scope="row">
            <NameButton label={label(nameId)} onPress={() => onChoose(nameId)} />
          </th>
          <td>{format.number(together)}</td>
          <td>{format.number(articles)}</td>
          <td>{othersOf(nameId).join(t('company.between'))}</td>
        </tr>
      ))}
    </Numbers>
  );
}

function NameButton({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="plot-name" onClick={onPress}>
      <bdi>{label}</bdi>
    </button>
  );
}
