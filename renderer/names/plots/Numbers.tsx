import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly children: ReactNode;
}

/** The numbers behind a picture, as a table, for whoever asks for them. */
export function Numbers({ caption, headings, children }: Props) {
  const { t } = useTranslation('names-plots');
  return (
    <details className="plot-numbers-table">
      <summary>{t('numbers')}</summary>
      <div className="plot-table-scroll">
        <table>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </details>
  );
}
