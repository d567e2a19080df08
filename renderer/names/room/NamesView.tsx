import { Suspense, useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useEscapeFromOutside } from '../../app/useEscapeFromOutside.ts';
import { useName, useNames } from '../../app/queries.ts';
import { useWorkspace, type OpenNames } from '../../app/workspace.tsx';
import { useFormat } from '../../i18n/format.ts';
import { focusSearch } from '../../search/focus-search.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { ExportNames } from '../exchange/index.ts';
import { TrayView, useTrayCount } from '../tray/index.ts';
import { leavePage } from './left.ts';
import { NameList } from './NameList.tsx';
import { NamePage } from './NamePage.tsx';
import './room.css';

const focusList = (around: HTMLElement | null): void =>
  around?.querySelector<HTMLElement>('.roll [role="grid"]')?.focus({ preventScroll: true });

/** The names, in place of the page: all of them, and what waits for the reader's word. */
export function NamesView({ open }: { readonly open: OpenNames }) {
  const { t } = useTranslation('names-room');
  const { showNames, showDialog } = useWorkspace();
  const isRead = useNames().data !== undefined;
  const room = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { view, cameFrom, nameId } = open;
  const name = useName(nameId);
  // It was deleted, or became part of another.
  const isGone = nameId !== null && isRead && name === undefined;

  const goBack = () => {
    // The page can take the focus only once nothing lies over it.
    flushSync(() => showNames(null));
    if (cameFrom instanceof HTMLElement && cameFrom !== document.body && cameFrom.isConnected)
      cameFrom.focus({ preventScroll: true });
    else focusSearch();
  };
  const toList = () => {
    leavePage(null);
    flushSync(() => showNames('list'));
    focusList(body.current);
  };
  useEffect(() => {
    if (!isGone) return;
    leavePage(null);
    showNames(view);
    if (document.activeElement === document.body) focusList(body.current);
  }, [isGone, view, showNames]);
  // Who came by a tab stays on it; who came by key, or has just opened the room, goes on in what it shows.
  const tab = useRef<typeof view | null>(null);
  useEffect(() => {
    if (tab.current === view) return;
    const isOpening = tab.current === null;
    tab.current = view;
    if (isOpening && room.current?.contains(document.activeElement)) return;
    const shown = view === 'tray' ? '.tray' : '.roll';
    const grid = room.current?.querySelector<HTMLElement>(`${shown} [role="grid"]`);
    // A grid that is still on its way takes the focus from the room when it comes.
    (grid ?? room.current)?.focus({ preventScroll: true });
  }, [view]);

  useEscapeFromOutside(room, goBack);

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
        // Where the page stands in place of the list, it leads there first.
        const list = body.current?.querySelector<HTMLElement>('.roll');
        if (name && list?.offsetParent === null) toList();
        else goBack();
      }}
    >
      <Tabs
        className="names-room-tabs"
        selectedKey={view}
        onSelectionChange={(key) => {
          tab.current = key === 'tray' ? 'tray' : 'list';
          showNames(tab.current, nameId);
        }}
      >
        <header className="names-room-head">
          <h1 id="names-room-title" className="unseen">
            {t('title')}
          </h1>
          <TabList className="names-room-tablist" aria-label={t('title')}>
            <Tab id="list" className="tab">
              {t('title')}
            </Tab>
            <Tab id="tray" className="tab">
              {t('waiting')}
              <Waiting />
            </Tab>
          </TabList>
          {view === 'list' ? (
            <div className="names-room-do">
              <Button onPress={() => showDialog('new-name')}>
                <PlusIcon />
                {t('names:newName')}
              </Button>
              <Button onPress={() => showDialog('import-names')}>{t('import')}</Button>
              <ExportNames ids={null} />
            </div>
          ) : null}
          <IconButton label={t('close')} keys="Esc" onPress={goBack}>
            <CloseIcon />
          </IconButton>
        </header>
        <TabPanel id="list" className="names-room-panel">
          <div ref={body} className={`names-room-body ${name ? 'with-page' : ''}`}>
            <NameList openId={nameId} />
            {name ? (
              <NamePage key={name.id} name={name} onBack={toList} onOpen={(id) => showNames('list', id)} />
            ) : null}
          </div>
        </TabPanel>
        <TabPanel id="tray" className="names-room-panel">
          <Suspense fallback={null}>
            <TrayView />
          </Suspense>
        </TabPanel>
      </Tabs>
    </main>
  );
}

/** How many spellings wait for the reader's word. */
function Waiting() {
  const { t } = useTranslation('tray');
  const format = useFormat();
  const count = useTrayCount()?.total ?? 0;
  return count === 0 ? null : (
    <span className="names-room-count">
      <span aria-hidden="true">{format.number(count)}</span>
      <span className="unseen">{t('waiting', { count, formatted: format.number(count) })}</span>
    </span>
  );
}
