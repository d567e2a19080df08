import { Label, ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Task } from '#core/tasks/model.ts';
import { useFormat } from '../i18n/format.ts';
import './tasks.css';

/** What a task is called: what is done, and to which file. */
export function useTaskName(): (task: Pick<Task, 'kind' | 'subject'>) => string {
  const { t } = useTranslation('tasks');
  return ({ kind, subject }) => (subject === '' ? t(kind) : t('of', { what: t(kind), subject }));
}

/** How far a task has come: a bar with its name, and a count where there is one. */
export function TaskProgress({ task }: { readonly task: Task }) {
  const { t } = useTranslation('tasks');
  const { number } = useFormat();
  const name = useTaskName();
  const { done, total, state } = task;
  const counted =
    total === null || state === 'stopping'
      ? undefined
      : t('counted', { done: number(done), total: number(total) });
  return (
    <ProgressBar
      className="task-progress"
      isIndeterminate={counted === undefined}
      value={done}
      maxValue={Math.max(1, total ?? 1)}
      valueLabel={counted}
    >
      {({ percentage = 0 }) => (
        <>
          <span className="task-words">
            <Label className="task-name">{state === 'stopping' ? t('stopping') : name(task)}</Label>
            {counted === undefined ? null : <span className="task-count soft small">{counted}</span>}
          </span>
          <span className="task-track">
            {counted === undefined ? (
              <span className="task-moving" />
            ) : (
              <span className="task-done" style={{ inlineSize: `${percentage}%` }} />
            )}
          </span>
        </>
      )}
    </ProgressBar>
  );
}
