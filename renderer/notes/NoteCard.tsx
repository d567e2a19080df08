import { useId } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Note } from '#core/notes/model.ts';
import { useSettings } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { usePage } from '../reader/page-context.tsx';
import { IconButton } from '../ui/Button.tsx';
import { EditIcon, TrashIcon } from '../ui/icons.tsx';
import { Typed } from '../ui/Typed.tsx';
import { focusCard, neighbourOf } from './cards.ts';
import { useInHand, usePointing, write } from './in-hand.ts';
import { Moments } from './Moments.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteText } from './NoteText.tsx';
import { shortQuote } from './quote.ts';
import { ReadsDifferently } from './ReadsDifferently.tsx';
import { languageOf } from './selected.ts';
import { stretchesOf } from './stretches.ts';
import { useColourWords } from './useColourWords.ts';
import { useNoteCommands } from './useNoteCommands.ts';

/** Two lines of a card of the margin at most; one where cards are brief. Graphemes. */
const quoteLimit = { full: { ur: 68, en: 58 }, brief: { ur: 32, en: 28 } };

/**
 * A note beside its text: quote, text, tags, colour, time; the way from the margin to the page. Where the reader wants
 * them brief, a card has the beginning of quote and text, and the rest once it is in hand.
 */
export function NoteCard({ note }: { readonly note: Note }) {
  const { t } = useTranslation('notes');
  const words = useColourWords();
  const { article } = usePage();
  const { noteId, showNote, goTo } = useWorkspace();
  const { writing } = useInHand();
  const { remove } = useNoteCommands(article);
  const labelId = useId();
  const language = languageOf(article, note.anchor.side);
  const written = writing?.noteId === note.id ? writing : null;
  // A note without a place cannot be taken in hand by its quote.
  const isBrief =
    useSettings().noteDensity === 'brief' && note.place !== null && noteId !== note.id && written === null;
  const pointing = usePointing(note.id);

  const visit = () => {
    showNote(note.id);
    const target = note.place && stretchesOf(article, note.place)[0];
    if (target) goTo(target);
  };
  const removeCard = async () => {
    const neighbour = neighbourOf(note.id);
    if (!(await remove(note))) return;
    if (written) write(null);
    if (neighbour) focusCard(neighbour);
  };
  return (
    <article
      className="note-card eased"
      aria-labelledby={labelId}
      data-colour={note.colour}
      data-active={noteId === note.id || undefined}
      data-brief={isBrief || undefined}
      {...pointing}
    >
      <span id={labelId} className="unseen">
        {words.card(note.colour)}
      </span>
      <AriaButton className="note-quote" onPress={visit} isDisabled={note.place === null}>
        {note.anchor.side === 'article' ? (
          <span className="note-whole small">{t('onArticle')}</span>
        ) : (
          <span
            className={`quote ${language === 'ur' ? 'nastaliq' : 'english'}`}
            lang={language}
            dir={directionOf(language)}
          >
            {shortQuote(note.quote, language, quoteLimit[isBrief ? 'brief' : 'full'][language])}
          </span>
        )}
      </AriaButton>
      <ReadsDifferently note={note} />
      {written ? <NoteEditor note={note} writing={written} /> : <NoteBody note={note} isBrief={isBrief} />}
      {isBrief ? null : (
        <footer className="note-foot">
          <Moments created={note.created} modified={note.modified} />
          {written ? null : (
            <IconButton
              label={t('edit')}
              onPress={() => {
                showNote(note.id);
                write({ noteId: note.id, field: 'text', returnTo: null });
              }}
            >
              <EditIcon />
            </IconButton>
          )}
          <IconButton label={t('delete')} onPress={() => void removeCard()}>
            <TrashIcon />
          </IconButton>
        </footer>
      )}
    </article>
  );
}

function NoteBody({ note, isBrief }: { readonly note: Note; readonly isBrief: boolean }) {
  const { t } = useTranslation('notes');
  return (
    <>
      {note.text ? <NoteText text={note.text} /> : null}
      {note.tags.length > 0 && !isBrief ? (
        <ul className="note-tags" aria-label={t('tags')}>
          {note.tags.map((tag) => (
            <li key={tag} className="note-tag">
              <Typed text={tag} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
