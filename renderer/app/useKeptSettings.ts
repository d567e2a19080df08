import { useEffect } from 'react';
import { holdUnsaved } from '../ui/unsaved.ts';
import { useToasts } from '../ui/toasts.tsx';
import { hearOfSettings } from './queries.ts';

const topic = 'settings';

/** Says once that settings could not be kept, and offers to try again: all that were not, as they are then. */
export function useKeptSettings(): void {
  const { attempt, settle } = useToasts();
  useEffect(() => {
    let release: (() => void) | null = null;
    const stop = hearOfSettings({
      failed(thrown, { retry, typed }) {
        if (typed) release ??= holdUnsaved();
        let isFirst = true;
        void attempt(
          async () => {
            // What went wrong is said the way everything is; only then is it tried again.
            if (isFirst) {
              isFirst = false;
              throw thrown;
            }
            await retry();
          },
          { topic },
        );
      },
      saved() {
        release?.();
        release = null;
        settle(topic);
      },
    });
    return () => {
      stop();
      release?.();
    };
  }, [attempt, settle]);
}
