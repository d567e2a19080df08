import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import { useWorkspace } from '../../app/workspace.tsx';
import { useFormat } from '../../i18n/format.ts';
import { phrase } from '../../i18n/i18n.ts';
import { noneChosen } from '../../lines/choosing.ts';
import { useSight } from '../../lines/useSight.ts';
import { Button } from '../../ui/Button.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useGoToNote } from '../useGoToNote.ts';
import { useNow } from '../useNow.ts';
import { isNarrowed, questionOf, widened } from './asked.ts';
import { ChosenNotes } from './ChosenNotes.tsx';
import { leaveNotes, leftNotes, type NotesState } from './left.ts';
import { NoteLines } from './NoteLines.tsx';
import { NoteTools } from './NoteTools.tsx';
import { useBulk } from './useBulk.ts';
import { useNotePages } from './useNotePages.ts';

/** The notes, narrowed and ordered as the reader likes, and what can be done with those that were chosen. */
export function NoteRoll() {
  const { t } = useTranslation('notes-room');
  const format = useFormat();
  const { attempt } = useToasts();
  const goToNote = useGoToNote();
  const { showNotes, showDialog } = useWorkspace();
  const [state, setState] = useState(leftNotes);
  const [chosen, setChosen] = useState(noneChosen);
  const [sight, onSight] = useSight(state.active);
  const grid = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const patch = (part: Partial<NotesState>) => setState((old) => ({ ...old, ...part }));
  useEffect(() => leaveNotes(state), [state]);

  const asked = useDeferredValue(state);
  const today = new Date(useNow()).toDateString();
  const question = useMemo(() => questionOf(asked, new Date(today)), [asked, today]);
  const key = JSON.stringify(question);
  const pages = useNotePages(question, sight, state.active);
  const { total, facets, problem } = pages;
  const bulk = useBulk(() => grid.current?.focus());
  const narrowed = isNarrowed(state);
  const active = Math.min(state.active, Math.max(0, (total ?? 1) - 1));

  const ask = (part: Partial<NotesState>) => {
    onSight(0, 0);
    patch({ ...part, active: 0 });
  };
  const clear = () => {
    setChosen(noneChosen);
    grid.current?.focus();
  };
  const open = (index: number) => {
    const note = pages.note(index);
    if (note) void attempt(() => goToNote(note.id, note.articleId));
  };

  return (
    <section className="notes-roll" aria-label={t('list')}>
      <NoteTools
        asked={state}
        facets={facets}
        field={field}
        onChange={ask}
        onDown={() => grid.current?.focus()}
        onEnter={() => open(0)}
      />
      {problem ? (
        <p className="notes-roll-problem small" role="alert">
          {phrase(problemOf(problem))} <Button onPress={() => pages.retry()}>{t('tryAgain')}</Button>
        </p>
      ) : null}
      <output className="notes-roll-total small soft">
        {total === undefined
          ? t('wait')
          : narrowed
            ? t('someOf', {
                count: facets?.all ?? total,
                shown: format.number(total),
                total: format.number(facets?.all ?? total),
              })
            : t('total', { count: total, total: format.number(total) })}
      </output>
      {total === 0 ? (
        <div className="notes-roll-empty soft">
          <p>{t(narrowed ? 'noneFound' : 'noNotes')}</p>
          {narrowed ? (
            <Button onPress={() => ask(widened(state))}>{t('clearFilters')}</Button>
          ) : (
            <div className="notes-roll-begin">
              <Button onPress={() => showNotes(false)}>{t('toPage')}</Button>
              <Button onPress={() => showDialog('import-notes')}>{t('app:do.import-notes')}</Button>
            </div>
          )}
        </div>
      ) : null}
      {total !== undefined && total > 0 ? (
        <NoteLines
          ref={grid}
          question={question}
          asked={key}
          total={total}
          pages={pages}
          active={active}
          chosen={chosen}
          onActive={(index) => patch({ active: index })}
          onChosen={setChosen}
          onSight={onSight}
          onOpen={open}
          onDelete={(ids) => void bulk.remove(ids).then((done) => done && setChosen(noneChosen))}
          onType={() => field.current?.focus()}
        />
      ) : null}
      {chosen.ids.size > 0 ? (
        <ChosenNotes
          ids={[...chosen.ids]}
          onTags={(add, remove) => bulk.change([...chosen.ids], { addTags: add, removeTags: remove })}
          onColour={(colour) => void bulk.change([...chosen.ids], { colour })}
          onDelete={() => void bulk.remove([...chosen.ids]).then((done) => done && setChosen(noneChosen))}
          onClear={clear}
        />
      ) : null}
    </section>
  );
}
