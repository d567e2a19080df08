import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useWorkspace, type OpenNames } from '../../app/workspace.tsx';
import { focusSearch } from '../../search/focus-search.ts';
import { IconButton } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { NameList } from './NameList.tsx';
import './room.css';

/** The names, in place of the page: all of them, and what waits for the reader's word. */
export function NamesView({ open }: { readonly open: OpenNames }) {
  const { t } = useTranslation('names-room');
  const { showNames } = useWorkspace();
  const room = useRef<HTMLElement>(null);
  const { cameFrom } = open;
  const goBack = () => {
    // The page can take the focus only once nothing lies over it.
    flushSync(() => showNames(null));
    if (cameFrom instanceof HTMLElement && cameFrom !== document.body && cameFrom.isConnected)
      cameFrom.focus({ preventScroll: true });
    else focusSearch();
  };
  useEffect(() => room.current?.focus(), []);

  return (
    // Escape goes back from anywhere in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main
      ref={room}
      className="names-room"
      aria-labelledby="names-room-title"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        goBack();
      }}
    >
      <header className="names-room-head">
        <h1 id="names-room-title">{t('title')}</h1>
        <IconButton label={t('close')} keys="Esc" onPress={goBack}>
          <CloseIcon />
        </IconButton>
      </header>
      <div className={`names-room-body ${open.nameId === null ? '' : 'with-page'}`}>
        <NameList openId={open.nameId} />
      </div>
    </main>
  );
}
