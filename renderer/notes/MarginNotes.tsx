import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '#core/notes/model.ts';
import { useNotes } from '../app/queries.ts';
import { usePage } from '../reader/page-context.tsx';
import { LevelNotes } from './LevelNotes.tsx';
import { NoteCard } from './NoteCard.tsx';
import { notesInText } from './note-order.ts';
import { UnplacedNotes } from './UnplacedNotes.tsx';
import './notes.css';

const none: readonly Note[] = [];

interface Props {
  /** Notes stand level with their text; else they are a plain list. */
  readonly level: boolean;
}

/** The notes of the article, in the order of its text; at the end those that have no place on the page. */
export function MarginNotes({ level }: Props) {
  const { t } = useTranslation('notes');
  const { article } = usePage();
  const { data, isPending } = useNotes(article.id);
  const notes = data ?? none;
  const placed = useMemo(() => notesInText(article, notes), [article, notes]);
  const unplaced = notes.filter((note) => note.place === null);

  if (isPending) return <div className="margin-notes" aria-busy="true" />;
  if (notes.length === 0) return <p className="notes-empty soft">{t('empty')}</p>;
  return (
    <div className="margin-notes">
      {placed.length === 0 ? null : (
        <LevelNotes
          notes={placed}
          level={level}
          renderAbsent={(hidden) => (
            <NoteGroup title={t('hidden.title')} why={t('hidden.why')} notes={hidden} />
          )}
        />
      )}
      {unplaced.length > 0 ? <UnplacedNotes notes={unplaced} /> : null}
    </div>
  );
}

function NoteGroup({
  title,
  why,
  notes,
}: {
  readonly title: string;
  readonly why: string;
  readonly notes: readonly Note[];
}) {
  return (
    <section className="note-group">
      <h3>{title}</h3>
      <p className="soft small">{why}</p>
      <NoteList label={title} notes={notes} />
    </section>
  );
}

function NoteList({ label, notes }: { readonly label: string; readonly notes: readonly Note[] }) {
  return (
    <ul className="note-list" aria-label={label}>
      {notes.map((note) => (
        <li key={note.id} data-note={note.id}>
          <NoteCard note={note} />
        </li>
      ))}
    </ul>
  );
}
