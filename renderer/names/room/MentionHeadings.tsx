import { useTranslation } from 'react-i18next';

const columns = ['before', 'mention', 'after', 'article', 'beside'] as const;

/** The columns' names, for screen readers: to the eye the lines say by themselves what is what. */
export function MentionHeadings() {
  const { t } = useTranslation('names-room');
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus
    <div role="row" aria-rowindex={1} className="unseen">
      {columns.map((column) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus
        <span key={column} role="columnheader">
          {t(`said.${column}`)}
        </span>
      ))}
    </div>
  );
}
