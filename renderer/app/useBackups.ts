/** Follows what becomes of the backups, and of the library they are of. */
import { useEffect } from 'react';
import { ProblemError, type Problem } from '#core/problem.ts';
import { useToasts } from '../ui/toasts.tsx';
import { hearDamage, listen } from './backend.ts';
import { queryClient } from './queries.ts';
import { useWorkspace } from './workspace.tsx';

/** Says why a backup could not be made; where the library is found damaged, shows the backups it can be restored from, once. */
export function useBackups(): void {
  const { showDialog } = useWorkspace();
  const { attempt } = useToasts();
  useEffect(() => {
    const meetDamage = (problem: Problem): void => {
      if (queryClient.getQueryData(['damage'])) return;
      queryClient.setQueryData(['damage'], problem);
      showDialog('backups');
    };
    const stopDamage = hearDamage(meetDamage);
    const stopBackups = listen('backups', ({ problem }) => {
      if (problem?.kind === 'library-damaged') meetDamage(problem);
      else if (problem) void attempt(() => Promise.reject(new ProblemError(problem.kind, problem.facts)));
    });
    return () => {
      stopDamage();
      stopBackups();
    };
  }, [showDialog, attempt]);
}
