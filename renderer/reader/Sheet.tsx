import { useEffect, useRef, type ReactNode } from 'react';
import { useWorkspace } from '../app/workspace.tsx';

/**
 * The margin of a narrow window: it lies over the foot of the page. Takes the focus unless it came for a note, which
 * takes it itself; Escape closes it and goes back to where the reader was.
 */
export function Sheet({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const { noteId } = useWorkspace();
  const sheet = useRef<HTMLDivElement>(null);
  const forNote = useRef(noteId !== null);
  useEffect(() => {
    const cameFrom = document.activeElement;
    const here = sheet.current;
    if (!forNote.current) here?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    return () => {
      const lost = document.activeElement === document.body || here?.contains(document.activeElement);
      if (lost && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- what is in it is what takes the keys
    <div
      className="sheet"
      ref={sheet}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </div>
  );
}
