import { lazy, Suspense } from 'react';
import { Palette } from '../search/Palette.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { useCommands } from './commands.ts';
import { changeSettings, useSettings } from './queries.ts';
import { useAfterFirstPaint } from './useAfterFirstPaint.ts';
import { useWorkspace } from './workspace.tsx';

/** Read when first opened. The palette is not among them: what is typed right after its key must not be lost. */
const PasteDialog = lazy(async () => ({ default: (await import('../import/PasteDialog.tsx')).PasteDialog }));
const EditArticle = lazy(async () => ({ default: (await import('../library/EditArticle.tsx')).EditArticle }));
const NewName = lazy(async () => ({ default: (await import('../names/NewName.tsx')).NewName }));
const ImportNamesDialog = lazy(async () => ({
  default: (await import('../names/exchange/ImportNamesDialog.tsx')).ImportNamesDialog,
}));
const ImportNotesDialog = lazy(async () => ({
  default: (await import('../notes/exchange/ImportNotesDialog.tsx')).ImportNotesDialog,
}));
const ExportTranslations = lazy(async () => ({
  default: (await import('../translating/ExportTranslations.tsx')).ExportTranslations,
}));
const KeysDialog = lazy(async () => ({ default: (await import('../keys/KeysDialog.tsx')).KeysDialog }));
const SearchHelp = lazy(async () => ({ default: (await import('../search/SearchHelp.tsx')).SearchHelp }));
const KeyboardPanel = lazy(async () => ({
  default: (await import('../search/keyboard/KeyboardPanel.tsx')).KeyboardPanel,
}));
const AboutDialog = lazy(async () => ({
  default: (await import('../settings/AboutDialog.tsx')).AboutDialog,
}));
const BackupsDialog = lazy(async () => ({
  default: (await import('../settings/BackupsDialog.tsx')).BackupsDialog,
}));
const PrintDialog = lazy(async () => ({ default: (await import('../print/PrintDialog.tsx')).PrintDialog }));
const ReadingSettings = lazy(async () => ({
  default: (await import('../settings/ReadingSettings.tsx')).ReadingSettings,
}));
const Welcome = lazy(async () => ({ default: (await import('../welcome/Welcome.tsx')).Welcome }));

/** The one dialog that is open, if any. */
export function Dialogs() {
  return (
    <Suspense fallback={null}>
      <OpenDialog />
    </Suspense>
  );
}

function OpenDialog() {
  const { dialog, showDialog } = useWorkspace();
  const commands = useCommands();
  const { welcomed } = useSettings();
  const { attempt } = useToasts();
  // A newcomer reads the text first: the opening view comes when it has been painted, and when nothing else is open.
  const newcomer = useAfterFirstPaint() && !welcomed;
  const shown = dialog ?? (newcomer ? 'welcome' : null);
  const onClose = () => showDialog(null);
  switch (shown) {
    case 'settings':
      return <ReadingSettings onClose={onClose} />;
    case 'keys':
      return <KeysDialog commands={commands} onClose={onClose} />;
    case 'search-help':
      return <SearchHelp onClose={onClose} />;
    case 'keyboard':
      return <KeyboardPanel onClose={onClose} />;
    case 'palette':
      return <Palette commands={commands} onClose={onClose} />;
    case 'about':
      return <AboutDialog onClose={onClose} />;
    case 'backups':
      return <BackupsDialog onClose={onClose} />;
    case 'print':
      return <PrintDialog onClose={onClose} />;
    case 'paste':
      return <PasteDialog onClose={onClose} />;
    case 'edit-article':
      return <EditArticle onClose={onClose} />;
    case 'new-name':
      return <NewName onClose={onClose} />;
    case 'import-names':
      return <ImportNamesDialog onClose={onClose} />;
    case 'import-notes':
      return <ImportNotesDialog onClose={onClose} />;
    case 'welcome':
      return (
        <Welcome
          paletteKeys={commands.find(({ id }) => id === 'palette')?.keys ?? null}
          onClose={() => {
            onClose();
            if (!welcomed) void attempt(() => changeSettings({ welcomed: true }));
          }}
        />
      );
    case 'export-translations':
      return <ExportTranslations onClose={onClose} />;
    case null:
      return null;
  }
}
