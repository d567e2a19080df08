import { useTranslation } from 'react-i18next';

const columns = ['chosen', 'quote', 'text', 'about'] as const;

/** The columns' names, for screen readers: the lines show by themselves what is what. */
export function NoteHeadings() {
  const { t } = useTranslation('notes-room');
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus
    <div role="row" aria-rowindex={1} className="unseen">
      {columns.map((column) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus
        <span key={column} role="columnheader">
          {t(`column.${column}`)}
        </span>
      ))}
    </div>
  );
}
