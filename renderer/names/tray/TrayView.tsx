import { useCallback, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import type { TrayItem } from '#core/names/tray.ts';
import { call } from '../../app/backend.ts';
import { useCommands } from '../../app/commands.ts';
import { useArticle } from '../../app/queries.ts';
import { useWorkspace } from '../../app/workspace.tsx';
import { useFormat } from '../../i18n/format.ts';
import { phrase } from '../../i18n/i18n.ts';
import { showMarks } from '../../search/found-marks.ts';
import { Button } from '../../ui/Button.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { AnotherName } from './AnotherName.tsx';
import { ChosenItems } from './ChosenItems.tsx';
import { EmptyTray } from './EmptyTray.tsx';
import { Keys } from './Keys.tsx';
import { Looking } from './Looking.tsx';
import { Refused } from './Refused.tsx';
import { takeArticleAsked } from './asked.ts';
import { readTrayAnew, useTray } from './tray-queries.ts';
import { TrayRows } from './TrayRows.tsx';
import type { RowAction } from './TrayRow.tsx';
import { afterDecision, decidedOn, mostChosen, nothingSelected } from './tray-selection.ts';
import { useTrayDecisions, type Word } from './useTrayDecisions.ts';
import './tray.css';

/** Items read at once; more as the reader comes to the end. */
const pageSize = 100;
const noItems: readonly TrayItem[] = [];

/** What waits for the reader's word, decided by key or pointer, one or many at a time. */
export function TrayView() {
  const { t } = useTranslation('tray');
  const format = useFormat();
  const { articleId, openArticle } = useWorkspace();
  const { attempt } = useToasts();
  const commands = useCommands();
  const decide = useTrayDecisions();
  const [asked, setAsked] = useState(takeArticleAsked);
  const [showsRefused, setShowsRefused] = useState(false);
  const [limit, setLimit] = useState(pageSize);
  const [selection, setSelection] = useState(nothingSelected);
  const [another, setAnother] = useState<readonly TrayItem[] | null>(null);
  const article = useArticle(asked ?? articleId).data;
  const { data, error, refetch } = useTray(asked, limit);
  const items = data?.items ?? noItems;
  const total = data?.total ?? 0;
  const keys = items.map(({ key }) => key);
  const chosen = items.filter(({ key }) => selection.chosen.has(key));

  const onEnd = useCallback(
    () =>
      setLimit((old) =>
        items.length >= old && items.length < total ? Math.min(old + pageSize, mostChosen) : old,
      ),
    [items.length, total],
  );

  const word = (on: readonly TrayItem[], said: Word) => {
    const decided = on.map(({ key }) => key);
    setSelection(afterDecision(selection, keys, decided));
    void decide(on, said);
  };
  const open = ({ places: [place] }: TrayItem) => {
    if (!place) return;
    const { cell, start, end } = place;
    showMarks(place.articleId, [{ cell, start, end }]);
    openArticle(place.articleId, { cell, start, end });
  };
  const act = (action: RowAction, one?: TrayItem) => {
    const wanted = new Set(one ? [one.key] : decidedOn(selection, keys));
    const on = items.filter(({ key }) => wanted.has(key));
    const [first] = on;
    if (!first) return;
    if (action === 'open') open(first);
    else if (action === 'another') setAnother(on);
    else word(on, action === 'new' ? { verdict: 'new', kind: null } : { verdict: action });
  };
  const undo = () => {
    commands.find(({ id }) => id === 'undo')?.run();
    void readTrayAnew();
  };

  return (
    <section className="tray" aria-label={t('title')}>
      <header className="tray-head">
        <output className="tray-total">
          {data ? t('waiting', { count: total, formatted: format.number(total) }) : t('wait')}
        </output>
        <Looking looking={data?.looking ?? 0} />
        {(asked ?? articleId) === null ? null : (
          <ToggleButton
            className="button eased"
            isSelected={asked !== null}
            onChange={(only) => setAsked(only ? articleId : null)}
          >
            {t('onlyHere')}
          </ToggleButton>
        )}
        <ToggleButton className="button eased" isSelected={showsRefused} onChange={setShowsRefused}>
          {t('refused')}
        </ToggleButton>
        <Button onPress={() => void attempt(() => call('tray.lookThrough', {}))}>{t('lookThrough')}</Button>
        {asked !== null && article ? (
          <p className="tray-article small soft">{t('inArticle', { title: article.title })}</p>
        ) : null}
      </header>
      {showsRefused ? <Refused /> : null}
      {error && !showsRefused ? (
        <p className="tray-problem small" role="alert">
          {phrase(problemOf(error))} <Button onPress={() => void refetch()}>{t('tryAgain')}</Button>
        </p>
      ) : null}
      {!showsRefused && data && items.length === 0 ? (
        <EmptyTray looking={data.looking} here={asked !== null} />
      ) : null}
      {!showsRefused && items.length > 0 ? (
        <>
          <TrayRows
            items={items}
            total={total}
            selection={selection}
            onSelect={setSelection}
            onAct={act}
            onUndo={undo}
            onEnd={onEnd}
          />
          <ChosenItems chosen={chosen} onAct={(action) => act(action)} />
          <Keys />
        </>
      ) : null}
      {another ? (
        <AnotherName
          items={another}
          onClose={() => setAnother(null)}
          onChosen={(nameId) => {
            setAnother(null);
            word(another, { verdict: 'another', nameId });
          }}
        />
      ) : null}
    </section>
  );
}
