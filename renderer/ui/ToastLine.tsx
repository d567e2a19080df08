import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './Button.tsx';
import { CloseIcon } from './icons.tsx';
import type { Toast } from './toast-list.ts';
import { useUnsaved } from './unsaved.ts';

interface Props {
  readonly toast: Toast;
  readonly onLeave: (key: number) => void;
}

const shownFor = 8000; // ms

/** One message. What only tells leaves by itself, but not while it is pointed at or has the focus. */
export function ToastLine({ toast, onLeave }: Props) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  const { key, failed } = toast;
  useUnsaved(toast.typed);
  useEffect(() => {
    if (failed || held) return;
    const timer = setTimeout(() => onLeave(key), shownFor);
    return () => clearTimeout(timer);
  }, [failed, held, key, onLeave]);
  return (
    <div
      className="toast"
      role={failed ? 'alert' : undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className="typed" dir="auto">
        {toast.message}
      </span>
      {toast.action ? (
        <Button
          look="quiet"
          onPress={() => {
            toast.action?.run();
            onLeave(key);
          }}
        >
          {toast.action.label}
        </Button>
      ) : null}
      <IconButton label={t('dismiss')} onPress={() => onLeave(key)}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
