import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import type { ConcordanceLine } from '#core/search/model.ts';
import { useEscapeFromOutside } from '../../app/useEscapeFromOutside.ts';
import { useWorkspace, type OpenConcordance } from '../../app/workspace.tsx';
import { useFormat } from '../../i18n/format.ts';
import { phrase } from '../../i18n/i18n.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { Typed } from '../../ui/Typed.tsx';
import { showMarks } from '../found-marks.ts';
import { focusSearch } from '../focus-search.ts';
import type { Order } from './ask-page.ts';
import { Count } from './Count.tsx';
import { Lines, type Selection } from './Lines.tsx';
import { Sorting } from './Sorting.tsx';
import { useLineExport } from './useLineExport.ts';
import { usePages, type Sight } from './usePages.ts';
import './concordance.css';

const start: Selection = { anchor: 0, active: 0 };

/** Where the reader was in the lines, for coming back from an article. */
let left = { question: '', order: { sort: 'article', descending: false } as Order, selection: start };

/** The lines of a question, in place of the page. */
export function Concordance({ question, cameFrom }: OpenConcordance) {
  const key = JSON.stringify(question);
  return <ConcordanceOf key={key} id={key} question={question} cameFrom={cameFrom} />;
}

function ConcordanceOf({ id, question, cameFrom }: OpenConcordance & { readonly id: string }) {
  const { t } = useTranslation('concordance');
  const format = useFormat();
  const { openArticle, showConcordance } = useWorkspace();
  const goBack = () => {
    // The page can take the focus only once nothing lies over it.
    flushSync(() => showConcordance(null));
    if (cameFrom instanceof HTMLElement && cameFrom !== document.body && cameFrom.isConnected)
      cameFrom.focus({ preventScroll: true });
    else focusSearch();
  };
  const [order, setOrder] = useState(left.order);
  const [selection, setSelection] = useState(left.question === id ? left.selection : start);
  const [sight, setSight] = useState<Sight>({ first: selection.active, last: selection.active });
  const pages = usePages(question, order, sight, selection.active);
  const { whole, problem } = pages;
  const total = whole?.total ?? 0;
  const { copy, save, saving } = useLineExport(question, order);
  const room = useRef<HTMLElement>(null);

  useEffect(() => {
    left = { question: id, order, selection };
  }, [id, order, selection]);
  useEffect(() => room.current?.focus(), []);

  const clamped = {
    anchor: Math.min(selection.anchor, Math.max(0, total - 1)),
    active: Math.min(selection.active, Math.max(0, total - 1)),
  };
  const choose = ({ articleId, side, cell, start: from, end }: ConcordanceLine) => {
    const target = side === 'title' ? undefined : { cell, start: from, end };
    showMarks(articleId, target ? [target] : []);
    openArticle(articleId, target);
  };
  const onSight = useCallback(
    (first: number, last: number) =>
      setSight((old) => (old.first === first && old.last === last ? old : { first, last })),
    [],
  );

  useEscapeFromOutside(room, goBack);

  return (
    // Escape goes back from anywhere in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main
      ref={room}
      className="concordance"
      aria-labelledby="concordance-title"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        goBack();
      }}
    >
      <header className="kwic-head">
        <div className="kwic-what">
          <h1 id="concordance-title">
            {t('title')} <Typed text={question.text.trim()} />
          </h1>
          {whole ? (
            <Count {...whole} />
          ) : (
            <output className="small soft">{problem ? null : t('wait')}</output>
          )}
        </div>
        <div className="kwic-do">
          <Button isDisabled={total === 0} onPress={() => void copy(clamped)}>
            {t('copy')}
          </Button>
          <Button isDisabled={total === 0 || saving} onPress={() => void save()}>
            {t(saving ? 'saving' : 'save')}
          </Button>
          <IconButton label={t('close')} keys="Esc" onPress={goBack}>
            <CloseIcon />
          </IconButton>
        </div>
        <Sorting
          order={order}
          onChange={(next) => {
            setOrder(next);
            setSelection(start);
            setSight({ first: 0, last: 0 });
          }}
        />
        <p id="concordance-keys" className="unseen">
          {t('keys')}
        </p>
      </header>
      {problem ? (
        <div className="kwic-empty" role="alert">
          <p>{phrase(problemOf(problem))}</p>
          <Button onPress={() => pages.retry()}>{t('tryAgain')}</Button>
        </div>
      ) : null}
      {whole?.total === 0 ? (
        <div className="kwic-empty soft">
          <p>{t('none')}</p>
          <Button onPress={() => focusSearch()}>{t('changeSearch')}</Button>
        </div>
      ) : null}
      {total > 0 ? (
        <Lines
          total={total}
          order={order}
          pages={pages}
          selection={clamped}
          onSelect={setSelection}
          onSight={onSight}
          onChoose={choose}
          onCopy={() => void copy(clamped)}
        />
      ) : null}
      <output className="unseen">
        {clamped.anchor === clamped.active
          ? null
          : t('selected', {
              count: Math.abs(clamped.anchor - clamped.active) + 1,
              lines: format.number(Math.abs(clamped.anchor - clamped.active) + 1),
            })}
      </output>
    </main>
  );
}
