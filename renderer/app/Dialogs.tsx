import { PasteDialog } from '../import/PasteDialog.tsx';
import { EditArticle } from '../library/EditArticle.tsx';
import { NewName } from '../names/NewName.tsx';
import { KeysDialog } from '../search/KeysDialog.tsx';
import { Palette } from '../search/Palette.tsx';
import { AboutDialog } from '../settings/AboutDialog.tsx';
import { ReadingSettings } from '../settings/ReadingSettings.tsx';
import { useCommands } from './commands.ts';
import { useWorkspace } from './workspace.tsx';

/** The one dialog that is open, if any. */
export function Dialogs() {
  const { dialog, showDialog } = useWorkspace();
  const commands = useCommands();
  const onClose = () => showDialog(null);
  switch (dialog) {
    case 'settings':
      return <ReadingSettings onClose={onClose} />;
    case 'keys':
      return <KeysDialog commands={commands} onClose={onClose} />;
    case 'palette':
      return <Palette commands={commands} onClose={onClose} />;
    case 'about':
      return <AboutDialog onClose={onClose} />;
    case 'paste':
      return <PasteDialog onClose={onClose} />;
    case 'edit-article':
      return <EditArticle onClose={onClose} />;
    case 'new-name':
      return <NewName onClose={onClose} />;
    case null:
      return null;
  }
}
