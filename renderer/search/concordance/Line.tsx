import { Fragment, type MouseEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { ConcordanceSort } from '#core/search/concordance/concordance-order.ts';
import type { ConcordanceLine } from '#core/search/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { NextIcon } from '../../ui/icons.tsx';
import { Typed } from '../../ui/Typed.tsx';
import type { Run } from '../marked.ts';
import { Cell } from './Cell.tsx';
import { PartnerSentence } from './PartnerSentence.tsx';
import { publisherOf, sidesOf } from './parts.ts';

interface Props {
  readonly id: string;
  /** Of the lines, from 0. */
  readonly index: number;
  /** Undefined while it has not come. */
  readonly line: ConcordanceLine | undefined;
  readonly sort: ConcordanceSort;
  /** Where the keys are. */
  readonly active: boolean;
  readonly selected: boolean;
  /** Its translation shows. */
  readonly open: boolean;
  /** CSS pixels from the first line. */
  readonly top: number;
  readonly ref: Ref<HTMLDivElement>;
  readonly onChoose: (index: number, event: MouseEvent) => void;
  readonly onToggle: (index: number) => void;
}

/** One line: where it is from, and the keyword with what stands before and after it in its own direction. */
export function Line({ id, index, line, sort, active, selected, open, top, ref, ...on }: Props) {
  const { t } = useTranslation('concordance');
  return (
    // Keys are the grid's, which holds the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={ref}
      id={id}
      data-index={index}
      // A table cannot hold lines that are laid where they scroll to.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={line === undefined || undefined}
      className={`kwic-line ${active ? 'active' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => on.onChoose(index, event)}
    >
      {line ? (
        <>
          <Source line={line} />
          <Context line={line} sort={sort} />
          <Cell className="kwic-more">
            <button
              type="button"
              tabIndex={-1}
              className="button quiet icon"
              aria-label={t('otherLanguage')}
              title={`${t('otherLanguage')} · T`}
              aria-expanded={open}
              onClick={(event) => {
                event.stopPropagation();
                on.onToggle(index);
              }}
            >
              <NextIcon />
            </button>
          </Cell>
          {open ? <PartnerSentence line={line} /> : null}
        </>
      ) : (
        <Cell className="kwic-wait">…</Cell>
      )}
    </div>
  );
}

function Source({ line }: { readonly line: ConcordanceLine }) {
  const { i18n } = useTranslation();
  const format = useFormat();
  const publication = publisherOf(line, i18n.language);
  return (
    <Cell className="kwic-source small soft" title={`⁨${line.title}⁩`}>
      {publication === '' ? null : (
        <span>
          <Typed text={publication} />
        </span>
      )}
      {line.date === null ? null : <span>{format.day(line.date)}</span>}
    </Cell>
  );
}

function Context({ line, sort }: { readonly line: ConcordanceLine; readonly sort: ConcordanceSort }) {
  const { language } = line;
  const { before, after } = sidesOf(line, sort);
  return (
    <div
      role="presentation"
      className={`kwic ${language === 'ur' ? 'kwic-urdu' : 'kwic-latin'}`}
      lang={language}
      dir={directionOf(language)}
    >
      <Cell className="kwic-before">
        <span>
          <Runs runs={before} />
        </span>
      </Cell>
      <Cell className="kwic-keyword">{line.keyword}</Cell>
      <Cell className="kwic-after">
        <span>
          <Runs runs={after} />
        </span>
      </Cell>
    </div>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, marked }, index) =>
    // The runs of one line keep their places.
    // oxlint-disable-next-line react/no-array-index-key
    marked ? <b key={index}>{text}</b> : <Fragment key={index}>{text}</Fragment>,
  );
}
