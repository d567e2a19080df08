/** Short messages at the foot of the window: what happened, to which item, and one thing to do about it. */
import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import { phrase } from '../i18n/i18n.ts';
import { Button, IconButton } from './Button.tsx';
import { CloseIcon } from './icons.tsx';

interface Toast {
  readonly key: number;
  readonly message: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  readonly failed: boolean;
}

interface Toasts {
  /** Says something; it leaves after a while. */
  tell(message: string, action?: Toast['action']): void;
  /** Does something that may fail. A failure is said, stays, and offers to try again. Resolves to undefined then. */
  attempt<T>(work: () => Promise<T>): Promise<T | undefined>;
}

const ToastContext = createContext<Toasts | undefined>(undefined);

const shownFor = 8000; // ms
const shownAtOnce = 3;

export function useToasts(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('useToasts outside ToastProvider');
  return toasts;
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<readonly Toast[]>([]);
  const nextKey = useRef(0);

  const drop = useCallback((key: number) => setShown((all) => all.filter((toast) => toast.key !== key)), []);
  const show = useCallback(
    (toast: Omit<Toast, 'key'>) => {
      const key = nextKey.current++;
      setShown((all) => [...all.slice(1 - shownAtOnce), { ...toast, key }]);
      if (!toast.failed) setTimeout(() => drop(key), shownFor);
    },
    [drop],
  );

  const toasts = useMemo<Toasts>(() => {
    const attempt: Toasts['attempt'] = async (work) => {
      try {
        return await work();
      } catch (thrown) {
        show({
          message: phrase(problemOf(thrown)),
          action: { label: t('tryAgain'), run: () => void attempt(work) },
          failed: true,
        });
        return undefined;
      }
    };
    return { tell: (message, action) => show({ message, action, failed: false }), attempt };
  }, [show, t]);

  return (
    <ToastContext value={toasts}>
      {children}
      <output className="toasts" aria-live="polite">
        {shown.map((toast) => (
          <div key={toast.key} className="toast" role={toast.failed ? 'alert' : undefined}>
            <span className="typed" dir="auto">
              {toast.message}
            </span>
            {toast.action ? (
              <Button
                look="quiet"
                onPress={() => {
                  toast.action?.run();
                  drop(toast.key);
                }}
              >
                {toast.action.label}
              </Button>
            ) : null}
            <IconButton label={t('dismiss')} onPress={() => drop(toast.key)}>
              <CloseIcon />
            </IconButton>
          </div>
        ))}
      </output>
    </ToastContext>
  );
}
