import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { regionalOf } from '#core/i18n/locale.ts';
import { DropZone } from '../import/DropZone.tsx';
import { ImportProvider } from '../import/ImportProvider.tsx';
import { Library } from '../library/Library.tsx';
import { NamesRoom } from '../names/room/NamesRoom.tsx';
import { NotesRoom } from '../notes/room/NotesRoom.tsx';
import { Reader } from '../reader/Reader.tsx';
import { ConcordanceRoom } from '../search/concordance/ConcordanceRoom.tsx';
import { ToastProvider } from '../ui/toasts.tsx';
import { usePhoneticTyping } from '../search/keyboard/usePhoneticTyping.ts';
import { machineLanguage } from '../i18n/machine-language.ts';
import { Appearance, WindowTitle } from './Appearance.tsx';
import { Dialogs } from './Dialogs.tsx';
import { changeSettings, useSettings } from './queries.ts';
import { RunningTasks } from './RunningTasks.tsx';
import { TopBar } from './TopBar.tsx';
import { useAfterFirstPaint } from './useAfterFirstPaint.ts';
import { useBackups } from './useBackups.ts';
import { useKeptSettings } from './useKeptSettings.ts';
import { useLeaveFocus } from './useLeaveFocus.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useWindowWidth } from './useWindowWidth.ts';
import { wide } from './widths.ts';
import { WorkspaceProvider, useWorkspace } from './workspace.tsx';
import './app.css';
import '../keys/focus.css';

/** Read when the first name is looked up. */
const NameCard = lazy(async () => ({ default: (await import('../names/NameCard.tsx')).NameCard }));

/** What is printed; read when the text can be read. */
const PrintSheet = lazy(async () => ({ default: (await import('../print/PrintSheet.tsx')).PrintSheet }));

/** The whole window. */
export function App({ firstArticle }: { readonly firstArticle: string | null }) {
  const { i18n } = useTranslation();
  const { interfaceLanguage } = useSettings();
  const language = interfaceLanguage ?? machineLanguage();
  useEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language);
  }, [i18n, language]);
  return (
    <I18nProvider locale={regionalOf(language)}>
      <Appearance language={language} />
      <ToastProvider above={<RunningTasks />}>
        <WorkspaceProvider firstArticle={firstArticle}>
          <ImportProvider>
            <Window />
          </ImportProvider>
        </WorkspaceProvider>
      </ToastProvider>
    </I18nProvider>
  );
}

function Window() {
  const { libraryOpen, focusMode } = useSettings();
  const { drawer, showDrawer, nameId, concordance, names, notes } = useWorkspace();
  const isWide = useWindowWidth() >= wide;
  useShortcuts();
  useLeaveFocus();
  useBackups();
  useKeptSettings();
  usePhoneticTyping();
  const settled = useAfterFirstPaint();
  const library = isWide ? libraryOpen && !focusMode : drawer === 'library';
  return (
    <div className={`window ${focusMode ? 'focused' : ''}`}>
      <WindowTitle />
      <TopBar />
      <div className={`rooms ${library && isWide ? 'with-library' : ''}`}>
        {library && !settled ? <div className="library" /> : null}
        {library && settled ? (
          <Library
            drawer={!isWide}
            onClose={() => (isWide ? void changeSettings({ libraryOpen: false }) : showDrawer(null))}
          />
        ) : null}
        <div className="page-room" inert={concordance !== null || names !== null || notes !== null}>
          <Reader withMargin={settled} />
        </div>
        <ConcordanceRoom />
        <NamesRoom />
        <NotesRoom />
      </div>
      <Suspense fallback={null}>{nameId === null ? null : <NameCard />}</Suspense>
      <Dialogs />
      <Suspense fallback={null}>{settled ? <PrintSheet /> : null}</Suspense>
      <DropZone />
    </div>
  );
}
