import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TaskKind } from '#core/tasks/model.ts';
import { stopTask, useTasks } from '../../app/tasks.ts';
import { Button } from '../../ui/Button.tsx';
import { TaskProgress, useTaskName } from '../../ui/TaskProgress.tsx';
import { useToasts } from '../../ui/toasts.tsx';

interface Props {
  readonly what: string;
  readonly means?: string;
  readonly leave: 'cancel' | 'close';
  readonly onLeave: () => void;
  /** The call that is waited for: where it takes long, it tells how far it has come and can be stopped. */
  readonly kind?: TaskKind;
}

/** Something is under way that takes its time; it can be left. */
export function Waiting({ what, means, leave, onLeave, kind }: Props) {
  const { t } = useTranslation('names-exchange');
  const { t: ofTasks } = useTranslation('tasks');
  const { attempt } = useToasts();
  const name = useTaskName();
  const task = useTasks().find((one) => one.kind === kind);
  const stop = (id: string) => attempt(() => stopTask(id));
  return (
    <>
      <output>{what}</output>
      {task ? (
        <TaskProgress task={task} />
      ) : (
        <ProgressBar isIndeterminate aria-label={what} className="exchange-progress">
          <div className="exchange-moving" />
        </ProgressBar>
      )}
      {means ? <p className="soft small">{means}</p> : null}
      <div className="actions">
        {task?.cancellable && leave === 'close' ? (
          <Button aria-label={ofTasks('stop.what', { what: name(task) })} onPress={() => void stop(task.id)}>
            {ofTasks('stop')}
          </Button>
        ) : null}
        <Button
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- what had the focus is gone
          autoFocus
          onPress={() => {
            if (task && leave === 'cancel') void stop(task.id);
            onLeave();
          }}
        >
          {t(leave)}
        </Button>
      </div>
    </>
  );
}
