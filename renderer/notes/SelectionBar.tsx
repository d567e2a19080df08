import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { usePage } from '../reader/page-context.tsx';
import { SelectionMenu } from './SelectionMenu.tsx';
import { SelectionTools } from './SelectionTools.tsx';
import { useDragRepair } from './useDragRepair.ts';
import { usePageSelection } from './usePageSelection.ts';
import { useSelectionActions, type Action, type SelectionHandlers } from './useSelectionActions.ts';
import { useSelectionKeys } from './useSelectionKeys.ts';
import { useSelectionMenu } from './useSelectionMenu.ts';
import './notes.css';

/** What a reader can do with a selection: as a bar beside it, by keys on the page, and as a context menu. */
export function SelectionBar(handlers: SelectionHandlers) {
  const page = usePage();
  const { selection, read, settle, dismiss } = usePageSelection(page);
  useDragRepair(page.root);
  const { act, said } = useSelectionActions(page.article, handlers);
  const [entered, setEntered] = useState(false);
  const menu = useSelectionMenu(page, read, dismiss);

  const keys = useMemo(
    () => ({
      onAction: (action: Action) => {
        const now = read();
        if (now) act(action, now);
        return now !== null;
      },
      onEnter: () => {
        if (!read()) return false;
        settle();
        setEntered(true);
        return true;
      },
      onEscape: () => {
        if (!read()) return false;
        getSelection()?.removeAllRanges();
        return true;
      },
      onMenu: menu.openByKey,
    }),
    [act, read, settle, menu.openByKey],
  );
  useSelectionKeys(page, keys);

  const leave = () => {
    setEntered(false);
    dismiss();
  };
  return (
    <>
      {selection && !menu.open
        ? createPortal(
            <SelectionTools
              page={page}
              selection={selection}
              entered={entered}
              onAction={(action) => {
                leave();
                act(action, selection);
              }}
              onEscape={() => {
                leave();
                selection.sentence?.focus({ preventScroll: true });
              }}
            />,
            document.body,
          )
        : null}
      {menu.open ? (
        <SelectionMenu article={page.article} open={menu.open} onAction={act} onClose={menu.close} />
      ) : null}
      <output className="unseen">{said}</output>
    </>
  );
}
