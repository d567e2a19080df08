import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '#core/notes/model.ts';
import { useFormat } from '../i18n/format.ts';
import { usePage } from '../reader/page-context.tsx';
import { Button } from '../ui/Button.tsx';
import { NoteCard } from './NoteCard.tsx';
import { PlaceChoices } from './PlaceChoices.tsx';
import { usePageSelection } from './usePageSelection.ts';
import './note-placing.css';

/** Cards that come at a time: each has its own places looked for. */
const atATime = 12;

/** Notes that have no sure place in the text as it is, each with the places that come into question. */
export function UnplacedNotes({ notes }: { readonly notes: readonly Note[] }) {
  const { t } = useTranslation('notes');
  const { number } = useFormat();
  const { selection } = usePageSelection(usePage());
  const [most, setMost] = useState(atATime);
  const left = notes.length - most;
  return (
    <section className="note-group">
      <h2>{t('unplaced.title')}</h2>
      <p className="soft small">{t('unplaced.why')}</p>
      <ul className="note-list" aria-label={t('unplaced.title')}>
        {notes.slice(0, most).map((note) => (
          <li key={note.id} data-note={note.id}>
            <NoteCard note={note} />
            <PlaceChoices note={note} selection={selection} />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button onPress={() => setMost(most + atATime)}>
          {t('unplaced.more', { count: left, formatted: number(left) })}
        </Button>
      ) : null}
    </section>
  );
}
