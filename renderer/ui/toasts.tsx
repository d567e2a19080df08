/** Short messages at the foot of the window: what happened, to which item, and one thing to do about it. */
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import { phrase } from '../i18n/i18n.ts';
import { ToastLine } from './ToastLine.tsx';
import { shownNext, type Toast } from './toast-list.ts';

interface Work {
  /** A later message of the same topic takes the place of this one. */
  readonly topic?: string;
  /** What the reader typed hangs on it: its failure is never pushed away, and the window is not closed over it unasked. */
  readonly typed?: boolean;
}

interface Toasts {
  /** Says something; it leaves after a while, or as a later message of its topic comes. */
  tell(message: string, action?: Toast['action'], topic?: string): void;
  /** Does something that may fail. A failure is said, stays, and offers to try again. Resolves to undefined then. */
  attempt<T>(work: () => Promise<T>, about?: Work): Promise<T | undefined>;
  /** Takes away what is said of a topic. */
  settle(topic: string): void;
}

const ToastContext = createContext<Toasts | undefined>(undefined);

export function useToasts(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('useToasts outside ToastProvider');
  return toasts;
}

interface Props {
  readonly children: ReactNode;
  /** Stands above the messages. */
  readonly above?: ReactNode;
}

export function ToastProvider({ children, above }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<readonly Toast[]>([]);
  const nextKey = useRef(0);

  const drop = useCallback((key: number) => setShown((all) => all.filter((toast) => toast.key !== key)), []);
  const show = useCallback((toast: Omit<Toast, 'key'>) => {
    const key = nextKey.current++;
    setShown((all) => shownNext(all, { ...toast, key }));
  }, []);

  const toasts = useMemo<Toasts>(() => {
    const attempt: Toasts['attempt'] = async (work, about = {}) => {
      try {
        return await work();
      } catch (thrown) {
        const problem = problemOf(thrown);
        if (problem.kind === 'cancelled') {
          // The reader's own wish is no failure.
          show({
            message: phrase(problem),
            action: undefined,
            failed: false,
            topic: undefined,
            typed: false,
          });
          return undefined;
        }
        show({
          message: phrase(problem),
          action: { label: t('tryAgain'), run: () => void attempt(work, about) },
          failed: true,
          topic: about.topic,
          typed: about.typed ?? false,
        });
        return undefined;
      }
    };
    return {
      tell: (message, action, topic) => show({ message, action, failed: false, topic, typed: false }),
      attempt,
      settle: (topic) => setShown((all) => all.filter((toast) => toast.topic !== topic)),
    };
  }, [show, t]);

  return (
    <ToastContext value={toasts}>
      {children}
      {/* Heard and reached while a dialog is open, too; each message by itself. */}
      <div className="foot" data-react-aria-top-layer="true">
        {above}
        <output className="toasts" aria-live="polite" aria-atomic="false">
          {shown.map((toast) => (
            <ToastLine key={toast.key} toast={toast} onLeave={drop} />
          ))}
        </output>
      </div>
    </ToastContext>
  );
}
