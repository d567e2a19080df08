import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import type { Name, NameOverview } from '#core/names/model.ts';
import { useNames } from '../../app/queries.ts';
import { useWorkspace } from '../../app/workspace.tsx';
import { useFormat } from '../../i18n/format.ts';
import { phrase } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { asLanguage } from '../labels.ts';
import { filterOf } from '../name-filter.ts';
import { noneChosen } from '../../lines/choosing.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { leaveRoll, leftRoll, type RollState } from './left.ts';
import { NameRows } from './NameRows.tsx';
import { inOrder } from './roll.ts';
import { RollTools } from './RollTools.tsx';
import { useReadyFilter } from './useReadyFilter.ts';
import { useOverview } from './useOverview.ts';
import './roll.css';

const noNames: readonly Name[] = [];
const notCounted: ReadonlyMap<string, NameOverview> = new Map();

/** All names, narrowed and ordered as the reader likes, for opening and for merging. */
export function NameList({ openId }: { readonly openId: string | null }) {
  const { t, i18n } = useTranslation('names-room');
  const format = useFormat();
  const { showNames, showDialog } = useWorkspace();
  const names = useNames().data;
  const { overview, error, refetch } = useOverview();
  const [state, setState] = useState(leftRoll);
  const [chosen, setChosen] = useState(noneChosen);
  const grid = useRef<HTMLDivElement>(null);
  const filterField = useRef<HTMLInputElement>(null);
  const language = asLanguage(i18n.language);
  const { typed, kinds, order, activeId } = state;
  const patch = (part: Partial<RollState>) => setState((old) => ({ ...old, ...part }));
  useEffect(() => leaveRoll(state), [state]);
  useReadyFilter(names ?? noNames);

  const sorted = useMemo(
    () => inOrder(names ?? noNames, overview ?? notCounted, order, language),
    [names, overview, order, language],
  );
  const filter = useMemo(() => filterOf(sorted), [sorted]);
  const asked = useDeferredValue(typed);
  const shown = useMemo(
    () => filter(asked).filter(({ kind }) => kinds.size === 0 || kinds.has(kind)),
    [filter, asked, kinds],
  );
  const chosenNames = useMemo(
    () => (chosen.ids.size === 0 ? noNames : sorted.filter(({ id }) => chosen.ids.has(id))),
    [sorted, chosen],
  );
  const active = Math.max(
    0,
    shown.findIndex(({ id }) => id === activeId),
  );
  const openName = (name: Name) => {
    patch({ activeId: name.id });
    showNames('list', name.id);
  };
  const narrowed = typed.trim() !== '' || kinds.size > 0;

  return (
    <section className="roll" aria-label={t('list')}>
      <RollTools
        state={state}
        names={names ?? noNames}
        field={filterField}
        onChange={(part) => patch({ ...part, activeId: null })}
        onDown={() => grid.current?.focus()}
        onEnter={() => {
          const first = filter(typed).find(({ kind }) => kinds.size === 0 || kinds.has(kind));
          if (first) openName(first);
        }}
      />
      {error ? (
        <p className="roll-problem small" role="alert">
          {phrase(problemOf(error))} <Button onPress={() => void refetch()}>{t('tryAgain')}</Button>
        </p>
      ) : null}
      <output className="roll-total small soft">
        {names === undefined
          ? t('wait')
          : narrowed
            ? t('someOf', {
                count: names.length,
                shown: format.number(shown.length),
                total: format.number(names.length),
              })
            : t('total', { count: names.length, total: format.number(names.length) })}
      </output>
      {names && shown.length === 0 ? (
        <div className="roll-empty soft">
          <p>{t(narrowed ? 'noneFound' : 'noNames')}</p>
          {narrowed ? (
            <Button onPress={() => patch({ typed: '', kinds: new Set() })}>{t('showAll')}</Button>
          ) : (
            <Button onPress={() => showDialog('new-name')}>{t('names:newName')}</Button>
          )}
        </div>
      ) : null}
      {shown.length > 0 ? (
        <NameRows
          ref={grid}
          names={shown}
          overview={overview}
          order={order}
          asked={JSON.stringify([order, asked, [...kinds]])}
          active={active}
          openId={openId}
          chosen={chosen}
          onActive={(id) => patch({ activeId: id })}
          onChosen={setChosen}
          onOrder={(next) => patch({ order: next, activeId: null })}
          onOpen={openName}
          onType={() => filterField.current?.focus()}
        />
      ) : null}
      {chosenNames.length > 0 ? (
        <ChosenBar
          names={chosenNames}
          overview={overview}
          onClear={() => {
            setChosen(noneChosen);
            grid.current?.focus();
          }}
        />
      ) : null}
    </section>
  );
}
