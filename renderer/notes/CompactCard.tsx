import { memo, useId } from 'react';
import { directionOf } from '#core/articles/language.ts';
import type { Note } from '#core/notes/model.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { usePage } from '../reader/page-context.tsx';
import { usePointing } from './in-hand.ts';
import { shortQuote } from './quote.ts';
import { languageOf } from './selected.ts';
import { stretchesOf } from './stretches.ts';

/** One line, with some to spare: what does not fit is cut at its end. Graphemes. */
const quoteLimit = 60;

interface Props {
  readonly note: Note;
  /** How its colour is spoken of. */
  readonly label: string;
}

/**
 * A note among many, on one line; taken in hand it shows all. Plain elements: dozens of these come and go while one
 * scrolls.
 */
export const CompactCard = memo(function CompactCard({ note, label }: Props) {
  const { article } = usePage();
  const { showNote, goTo } = useWorkspace();
  const labelId = useId();
  const pointing = usePointing(note.id);
  const language = languageOf(article, note.anchor.side);
  return (
    <article className="note-card" aria-labelledby={labelId} data-colour={note.colour} {...pointing}>
      <span id={labelId} className="unseen">
        {label}
      </span>
      <button
        type="button"
        className="note-quote"
        onClick={() => {
          showNote(note.id);
          const target = note.place && stretchesOf(article, note.place)[0];
          if (target) goTo(target);
        }}
      >
        <span
          className={`quote ${language === 'ur' ? 'nastaliq' : 'english'}`}
          lang={language}
          dir={directionOf(language)}
        >
          {shortQuote(note.quote, language, quoteLimit)}
        </span>
      </button>
    </article>
  );
});
