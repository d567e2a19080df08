import { useTranslation } from 'react-i18next';
import type { Note } from '#core/notes/model.ts';
import { useFormat } from '../i18n/format.ts';
import { useNow } from './useNow.ts';

/** How long ago a note was made or changed last; pointed at or read aloud, when exactly it was both. */
export function Moments({ created, modified }: Pick<Note, 'created' | 'modified'>) {
  const { t } = useTranslation('notes');
  const format = useFormat();
  const now = useNow();
  const made = t('moment.made', { when: format.moment(created) });
  const exact =
    created === modified ? made : `${made} · ${t('moment.changed', { when: format.moment(modified) })}`;
  return (
    <time className="note-time soft small" dateTime={modified} title={exact}>
      <span aria-hidden="true">{format.ago(modified, now)}</span>
      <span className="unseen">{exact}</span>
    </time>
  );
}
