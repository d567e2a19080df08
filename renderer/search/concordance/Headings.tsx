import { useTranslation } from 'react-i18next';
import type { ConcordanceSort } from '#core/search/concordance/concordance-order.ts';
import type { Order } from './ask-page.ts';

/** Columns, with the orders that go by each. */
const columns = [
  { name: 'source', sorts: ['publication', 'date'] },
  { name: 'before', sorts: ['previous'] },
  { name: 'keyword', sorts: ['spelling'] },
  { name: 'after', sorts: ['next'] },
  { name: 'otherLanguage', sorts: [] },
] as const satisfies readonly { readonly name: string; readonly sorts: readonly ConcordanceSort[] }[];

/**
 * The columns' names, for screen readers: to the eye the lines say by themselves what is what, and what stands before
 * the keyword stands left of it in one line and right of it in the next.
 */
export function Headings({ order: { sort, descending } }: { readonly order: Order }) {
  const { t } = useTranslation('concordance');
  const direction = descending ? 'descending' : 'ascending';
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus
    <div role="row" aria-rowindex={1} className="unseen">
      {columns.map(({ name, sorts }) => (
        // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
        <span
          key={name}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="columnheader"
          aria-sort={sorts.some((one) => one === sort) ? direction : undefined}
        >
          {t(name)}
        </span>
      ))}
    </div>
  );
}
