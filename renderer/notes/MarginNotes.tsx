import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '#core/notes/model.ts';
import { areAll } from '../app/known-notes.ts';
import { useKnownNotes } from '../app/note-queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { usePage } from '../reader/page-context.tsx';
import { Button } from '../ui/Button.tsx';
import { PlusIcon } from '../ui/icons.tsx';
import { ExportNotes } from './exchange/index.ts';
import { CutList } from './CutList.tsx';
import { LevelNotes } from './LevelNotes.tsx';
import { notesInText } from './note-order.ts';
import { UnplacedNotes } from './UnplacedNotes.tsx';
import { useNoteOnArticle } from './useNoteOnArticle.ts';
import './notes.css';

const none: readonly Note[] = [];

interface Props {
  /** Notes stand level with their text; else they are a plain list. */
  readonly level: boolean;
}

/**
 * The notes of the article, in the order of its text; at the end those that have no place on the page. While only those
 * near what is read are known they stand beside their text; a list waits for all.
 */
export function MarginNotes({ level }: Props) {
  const { t } = useTranslation('notes');
  const { article } = usePage();
  const known = useKnownNotes(article.id);
  const notes = known?.notes ?? none;
  const placed = useMemo(() => notesInText(article, notes), [article, notes]);
  const unplaced = notes.filter((note) => note.place === null);

  const isWhole = known !== undefined && areAll(known);
  if (!known || !(level || isWhole)) return <div className="margin-notes" aria-busy="true" />;
  return (
    <div className="margin-notes" aria-busy={!isWhole || undefined}>
      <OnArticle
        notes={notes.filter(({ anchor }) => anchor.side === 'article')}
        exported={known.total > 0 ? article.id : null}
      />
      {known.total === 0 ? <p className="notes-empty soft">{t('empty')}</p> : null}
      {placed.length === 0 ? null : (
        <LevelNotes
          notes={placed}
          level={level}
          isWhole={isWhole}
          renderAbsent={(hidden) => (
            <NoteGroup title={t('hidden.title')} why={t('hidden.why')} notes={hidden} />
          )}
        />
      )}
      {unplaced.length > 0 ? <UnplacedNotes notes={unplaced} /> : null}
    </div>
  );
}

interface OnArticleProps {
  readonly notes: readonly Note[];
  /** The article whose notes can be written to a file; null where there are none. */
  readonly exported: string | null;
}

/** Notes on the article as a whole, and the way to another. */
function OnArticle({ notes, exported }: OnArticleProps) {
  const { t } = useTranslation('notes');
  const begin = useNoteOnArticle();
  const { showNotes } = useWorkspace();
  return (
    <section className="notes-whole" aria-label={t('onArticle.list')}>
      <div className="notes-whole-do">
        <Button look="quiet" className="small" onPress={begin}>
          <PlusIcon />
          {t('onArticle')}
        </Button>
        {exported === null ? null : <ExportNotes ids={null} articleId={exported} look="quiet" />}
        <Button look="quiet" className="small" onPress={() => showNotes(true)}>
          {t('app:do.notes')}
        </Button>
      </div>
      {notes.length > 0 ? <CutList label={t('onArticle.list')} notes={notes} /> : null}
    </section>
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
      <h2>{title}</h2>
      <p className="soft small">{why}</p>
      <CutList label={title} notes={notes} />
    </section>
  );
}
