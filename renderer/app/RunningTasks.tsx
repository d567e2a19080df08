import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '#core/tasks/model.ts';
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
  const { t } = useTranslation('tasks');
  const { attempt } = useToasts();
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
      {task.cancellable ? (
        <Button
          look="quiet"
          aria-label={t('stop.what', { what: name })}
          onPress={() => void attempt(() => stopTask(task.id))}
        >
          {t('stop')}
        </Button>
      ) : null}
    </div>
  );
}
