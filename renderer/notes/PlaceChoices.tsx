import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Anchor, Note, NoteCandidate, Place } from '#core/notes/model.ts';
import { call } from '../app/backend.ts';
import { useTellUndoable } from '../app/useTellUndoable.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { usePage } from '../reader/page-context.tsx';
import { Button } from '../ui/Button.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { focusCard } from './cards.ts';
import { cacheNote } from './note-cache.ts';
import { languageOf, type Selected } from './selected.ts';
import { stretchesOf } from './stretches.ts';

/** From this score on a place is called likely. */
const likely = 0.7;

interface Props {
  readonly note: Note;
  readonly selection: Selected | null;
}

/** Where an unplaced note may belong: passages to look at and to choose from, or what is selected on the page. */
export function PlaceChoices({ note, selection }: Props) {
  const { t } = useTranslation('notes');
  const { article } = usePage();
  const { showNote, goTo } = useWorkspace();
  const { attempt } = useToasts();
  const tellUndoable = useTellUndoable();
  const { data, isPending } = useQuery({
    queryKey: ['notes', article.id, 'candidates', note.id, article.version],
    queryFn: () => call('notes.candidates', { id: note.id }),
  });

  const place = (anchor: Anchor) =>
    attempt(async () => {
      const placed = await call('notes.place', { id: note.id, anchor });
      await cacheNote(placed);
      getSelection()?.removeAllRanges();
      showNote(note.id);
      focusCard(note.id);
      void tellUndoable('note.place', t('placed'));
    });
  const look = (at: Place) => {
    const stretch = stretchesOf(article, at)[0];
    if (stretch) goTo(stretch);
  };
  const chosen = selection?.anchor.side === note.anchor.side ? selection.anchor : null;

  return (
    <div className="place-choices" aria-busy={isPending}>
      {data && data.length > 0 ? (
        <ul className="note-list" aria-label={t('candidates')}>
          {data.map((candidate) => (
            <Choice
              key={JSON.stringify(candidate.place)}
              candidate={candidate}
              onLook={() => look(candidate.place)}
              onPlace={() => void place(anchorAt(candidate.place, article.version))}
            />
          ))}
        </ul>
      ) : null}
      {data?.length === 0 ? <p className="soft small">{t('candidates.none')}</p> : null}
      {chosen ? (
        // A press must not take the selection away.
        <div role="presentation" onMouseDown={(event) => event.preventDefault()}>
          <Button onPress={() => void place(chosen)}>{t('placeOnSelection')}</Button>
        </div>
      ) : null}
    </div>
  );
}

function Choice({
  candidate: { place, score, line },
  onLook,
  onPlace,
}: {
  readonly candidate: NoteCandidate;
  readonly onLook: () => void;
  readonly onPlace: () => void;
}) {
  const { t } = useTranslation('notes');
  const { article } = usePage();
  const id = useId();
  const language = languageOf(article, place.side);
  return (
    <li className="place-choice">
      <AriaButton id={id} className="place-line" onPress={onLook}>
        <span className="soft small">{t(score >= likely ? 'candidates.likely' : 'candidates.perhaps')}</span>
        <span
          className={`quote ${language === 'ur' ? 'nastaliq' : 'english'}`}
          lang={language}
          dir={directionOf(language)}
        >
          {line.before}
          <mark>{line.passage}</mark>
          {line.after}
        </span>
      </AriaButton>
      <Button aria-describedby={id} onPress={onPlace}>
        {t('placeHere')}
      </Button>
    </li>
  );
}

const anchorAt = (place: Place, version: string): Anchor => ({ ...place, version });
