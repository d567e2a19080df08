import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useEscapeFromOutside } from '../../app/useEscapeFromOutside.ts';
import { useWorkspace } from '../../app/workspace.tsx';
import { focusSearch } from '../../search/focus-search.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { ExportNotes } from '../exchange/index.ts';
import { NoteRoll } from './NoteRoll.tsx';
import './room.css';

/** All notes of the library, in place of the page. */
export function NotesView({ cameFrom }: { readonly cameFrom: Element | null }) {
  const { t } = useTranslation('notes-room');
  const { showNotes, showDialog } = useWorkspace();
  const room = useRef<HTMLElement>(null);

  const goBack = () => {
    // The page can take the focus only once nothing lies over it.
    flushSync(() => showNotes(false));
    if (cameFrom instanceof HTMLElement && cameFrom !== document.body && cameFrom.isConnected)
      cameFrom.focus({ preventScroll: true });
    else focusSearch();
  };
  useEffect(() => {
    if (!room.current?.contains(document.activeElement)) room.current?.focus();
  }, []);

  useEscapeFromOutside(room, goBack);

  return (
    // Escape goes back from anywhere in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main
      ref={room}
      className="notes-room"
      aria-labelledby="notes-room-title"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        goBack();
      }}
    >
      <header className="notes-room-head">
        <h1 id="notes-room-title">{t('title')}</h1>
        <div className="notes-room-do">
          <Button onPress={() => showDialog('import-notes')}>{t('import')}</Button>
          <ExportNotes ids={null} articleId={null} />
        </div>
        <IconButton label={t('close')} keys="Esc" onPress={goBack}>
          <CloseIcon />
        </IconButton>
      </header>
      <NoteRoll />
    </main>
  );
}
