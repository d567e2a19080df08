import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '#core/tasks/model.ts';
import { focusText } from '../reader/useSentenceKeys.ts';
import { Button } from '../ui/Button.tsx';
import { TaskProgress, useTaskName } from '../ui/TaskProgress.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { announce } from './announce.ts';
import { stopTask, useTasks } from './tasks.ts';

/** What is over sooner is not worth a line that comes and goes; ms. */
const shownAfter = 400;

/** All long work that is under way, wherever it was begun, at the foot of the window. */
export function RunningTasks() {
  const { t } = useTranslation('tasks');
  const tasks = useTasks();
  return tasks.length === 0 ? null : (
    <section className="tasks" aria-label={t('running')}>
      {tasks.map((task) => (
        <RunningTask key={task.id} task={task} />
      ))}
    </section>
  );
}

function RunningTask({ task }: { readonly task: Task }) {
  const name = useTaskName()(task);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), shownAfter);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    // Once, and not its every step: how it ended is told by whoever began it.
    if (shown) announce(name);
  }, [shown, name]);
  if (!shown) return null;
  return (
    <div className="task">
      <TaskProgress task={task} />
      {task.cancellable ? <StopTask id={task.id} name={name} /> : null}
    </div>
  );
}

/** Leaves when there is nothing to be stopped any more; the focus goes back to where it came from, else to the text. */
function StopTask({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation('tasks');
  const { attempt } = useToasts();
  const button = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const own = button.current;
    return () => {
      if (own === null || document.activeElement !== own) return;
      const { current: before } = cameFrom;
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      else focusText();
    };
  }, []);
  return (
    <Button
      ref={button}
      look="quiet"
      aria-label={t('stop.what', { what: name })}
      onFocus={({ relatedTarget }) => (cameFrom.current = relatedTarget)}
      onPress={() => void attempt(() => stopTask(id))}
    >
      {t('stop')}
    </Button>
  );
}
