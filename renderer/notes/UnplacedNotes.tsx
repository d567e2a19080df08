import { useTranslation } from 'react-i18next';
import type { Note } from '#core/notes/model.ts';
import { usePage } from '../reader/page-context.tsx';
import { CutList } from './CutList.tsx';
import { PlaceChoices } from './PlaceChoices.tsx';
import { usePageSelection } from './usePageSelection.ts';
import './note-placing.css';

/** Notes that have no sure place in the text as it is, each with the places that come into question. */
export function UnplacedNotes({ notes }: { readonly notes: readonly Note[] }) {
  const { t } = useTranslation('notes');
  const { selection } = usePageSelection(usePage());
  return (
    <section className="note-group">
      <h2>{t('unplaced.title')}</h2>
      <p className="soft small">{t('unplaced.why')}</p>
      <CutList
        label={t('unplaced.title')}
        notes={notes}
        renderBelow={(note) => <PlaceChoices note={note} selection={selection} />}
      />
    </section>
  );
}
