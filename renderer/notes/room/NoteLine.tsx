import type { MouseEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { NoteSummary } from '#core/notes/listing.ts';
import { useFormat } from '../../i18n/format.ts';
import { Cell } from '../../search/concordance/Cell.tsx';
import { Marked } from '../../search/Marked.tsx';
import { Moments } from '../Moments.tsx';
import { useColourWords } from '../useColourWords.ts';
import { Typed } from '../../ui/Typed.tsx';

interface Props {
  readonly id: string;
  /** Of the lines, from 0. */
  readonly index: number;
  /** Undefined while it has not come. */
  readonly note: NoteSummary | undefined;
  /** Where the keys are. */
  readonly active: boolean;
  readonly chosen: boolean;
  /** CSS pixels from the first line. */
  readonly top: number;
  readonly ref: Ref<HTMLDivElement>;
  readonly onClick: (index: number, event: MouseEvent) => void;
  readonly onToggle: () => void;
}

/** A note: what it stands at in its script, the reader's words, its tags, its article and when it was made. */
export function NoteLine({ id, index, note, active, chosen, top, ref, onClick, onToggle }: Props) {
  const { t } = useTranslation('notes-room');
  return (
    // Keys are the grid's, which holds the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={ref}
      id={id}
      data-index={index}
      data-colour={note?.colour}
      // A table cannot hold lines that are laid where they scroll to.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      aria-busy={note === undefined || undefined}
      className={`notes-roll-line ${active ? 'active' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onClick(index, event)}
    >
      {/* What it says, the line says by being selected. */}
      <Cell
        className="notes-roll-choose"
        onClick={(event) => {
          event.stopPropagation();
          onToggle();
        }}
      >
        <span className="notes-roll-box" aria-hidden="true" title={t('choose')} />
      </Cell>
      {note ? <Words note={note} /> : <Cell className="notes-roll-wait">…</Cell>}
    </div>
  );
}

function Words({ note }: { readonly note: NoteSummary }) {
  const { t } = useTranslation('notes-room');
  const words = useColourWords();
  const { language, quote, text, side, placed } = note;
  return (
    <div role="presentation" className="notes-roll-words">
      <Cell className="notes-roll-quote">
        <span className="unseen">{words.card(note.colour)} </span>
        {side === 'article' ? (
          <span className="notes-roll-whole-article small soft">{t('article')}</span>
        ) : (
          <span className={`notes-roll-${language}`} lang={language} dir={directionOf(language)}>
            <Marked {...quote} />
          </span>
        )}
        {placed ? null : <span className="notes-roll-unplaced small">{t('unplaced')}</span>}
      </Cell>
      <Cell className="notes-roll-text">
        {text ? (
          // In its own direction, but where all lines begin.
          <Typed text={text.text}>
            <Marked {...text} />
          </Typed>
        ) : null}
      </Cell>
      <About note={note} />
    </div>
  );
}

function About({ note }: { readonly note: NoteSummary }) {
  const format = useFormat();
  const { tags, articleTitle, articleLanguage, date, created, modified } = note;
  return (
    <Cell className="notes-roll-about small soft">
      {tags.map((tag) => (
        <span key={tag} className="notes-roll-tag">
          <Typed text={tag} />
        </span>
      ))}
      <span className="notes-roll-title">
        <span title={articleTitle} lang={articleLanguage} dir={directionOf(articleLanguage)}>
          {articleTitle}
        </span>
      </span>
      {date === null ? null : <span className="notes-roll-date">{format.shortDay(date)}</span>}
      <Moments created={created} modified={modified} />
    </Cell>
  );
}
