import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Name, NameOverview, Spelling } from '#core/names/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { Cell } from '../../search/concordance/Cell.tsx';
import { asLanguage, labelsOf } from '../labels.ts';
import { countsOf } from './roll.ts';

interface Props {
  readonly id: string;
  /** Of the rows, from 0. */
  readonly index: number;
  readonly name: Name;
  readonly overview: ReadonlyMap<string, NameOverview> | undefined;
  /** Where the keys are. */
  readonly active: boolean;
  /** Its page is open. */
  readonly open: boolean;
  readonly chosen: boolean;
  /** CSS pixels from the first row. */
  readonly top: number;
  readonly onClick: (index: number, event: MouseEvent) => void;
  readonly onToggle: () => void;
}

/** A name in the list: both labels, what it is, how often and when it was seen. */
export function NameRow({ id, index, name, overview, active, open, chosen, top, onClick, onToggle }: Props) {
  const { t, i18n } = useTranslation('names-room');
  const { main, other } = labelsOf(name, asLanguage(i18n.language));
  return (
    // Keys are the grid's, which holds the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      // A table cannot hold rows that are laid where they scroll to.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      aria-current={open ? 'true' : undefined}
      className={`roll-row ${active ? 'active' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onClick(index, event)}
    >
      {/* What it says, the row says by being selected. */}
      <Cell
        className="roll-choose"
        onClick={(event) => {
          event.stopPropagation();
          onToggle();
        }}
      >
        <span className="roll-box" aria-hidden="true" title={t('choose')} />
      </Cell>
      <Label className="roll-label" spelling={main} />
      {other ? <Label className="roll-other" spelling={other} /> : <Cell className="roll-other" />}
      <Cell className="roll-kind small soft">{t(`names:kind.${name.kind}`)}</Cell>
      <Counts nameId={name.id} overview={overview} />
    </div>
  );
}

function Label({ spelling, className }: { readonly spelling: Spelling; readonly className: string }) {
  const { language, text } = spelling;
  return (
    <Cell className={`${className} roll-${language}`}>
      <bdi title={text} lang={language} dir={directionOf(language)}>
        {text}
      </bdi>
    </Cell>
  );
}

function Counts({ nameId, overview }: { readonly nameId: string; readonly overview: Props['overview'] }) {
  const { t } = useTranslation('names-room');
  const format = useFormat();
  if (overview === undefined) {
    return ['mentions', 'articles', 'first', 'last'].map((column) => (
      <Cell key={column} className={`roll-${column} soft`}>
        …
      </Cell>
    ));
  }
  const { mentions, uncertain, articles, first, last } = countsOf(overview, nameId);
  return (
    <>
      <Cell className="roll-mentions">
        {uncertain > 0 ? (
          <span
            className="roll-uncertain"
            title={t('uncertain', { count: uncertain, formatted: format.number(uncertain) })}
          >
            <span aria-hidden="true">{t('uncertainShort', { formatted: format.number(uncertain) })}</span>
            <span className="unseen">
              {t('uncertain', { count: uncertain, formatted: format.number(uncertain) })}
            </span>
          </span>
        ) : null}
        {mentions === 0 ? <span className="soft">{t('never')}</span> : format.number(mentions)}
      </Cell>
      <Cell className="roll-articles">{articles === 0 ? null : format.number(articles)}</Cell>
      <Cell className="roll-first small soft">{first === null ? null : format.shortDay(first)}</Cell>
      <Cell className="roll-last small soft">{last === null ? null : format.shortDay(last)}</Cell>
    </>
  );
}
