/** Everything the window can be told to do, once: the keys, the palette, the help and the native menu all use this. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#core/settings/model.ts';
import type { MenuCommand } from '#electron/contract/events.ts';
import { useImport } from '../import/ImportProvider.tsx';
import { pictureKeys, typeKeys } from '../search/keyboard/phonetic-keys.ts';
import { stepNote } from '../notes/note-step.ts';
import { focusSearch } from '../search/focus-search.ts';
import { useNoteOnArticle } from '../notes/useNoteOnArticle.ts';
import { leftName } from '../names/room/left.ts';
import { queryAtHand } from '../search/concordance/query-at-hand.ts';
import { useToasts } from '../ui/toasts.tsx';
import { call } from './backend.ts';
import { changeSettings, useSettings } from './queries.ts';
import { useWindowWidth } from './useWindowWidth.ts';
import { narrow, wide } from './widths.ts';
import { useWorkspace } from './workspace.tsx';

export interface Command {
  readonly id:
    | MenuCommand
    | 'import-folder'
    | 'theme-sepia'
    | 'theme-contrast'
    | 'reveal'
    | 'new-name'
    | 'phonetic'
    | 'keyboard'
    | 'search-help'
    | 'concordance'
    | 'next-note'
    | 'previous-note'
    | 'article-note';
  readonly label: string;
  /** As in `Mod+Shift+F`: Mod is Cmd on a Mac, Ctrl elsewhere. A single key works while the page has the focus. */
  readonly keys: string | null;
  run(): void;
}

export function useCommands(): readonly Command[] {
  const { t } = useTranslation();
  const settings = useSettings();
  const width = useWindowWidth();
  const workspace = useWorkspace();
  const { dialog, showDialog, showDrawer, drawer, find, names, articleId } = workspace;
  const { showConcordance, showNames, showNotes } = workspace;
  const noteOnArticle = useNoteOnArticle();
  const { attempt, tell } = useToasts();
  const importing = useImport();

  return useMemo(() => {
    const set = (patch: Partial<Settings>) => void attempt(() => changeSettings(patch));
    const step = (method: 'history.undo' | 'history.redo', done: string, nothing: string) =>
      void attempt(async () => {
        const { done: label } = await call(method, {});
        tell(label ? t(done, { what: t(`commands:${label.kind}`), subject: label.subject }) : t(nothing));
      });
    const command = (id: Command['id'], keys: string | null, run: () => void): Command => ({
      id,
      label: t(`do.${id}`),
      keys,
      run,
    });
    return [
      command('find-library', 'Mod+Shift+F', () => focusSearch()),
      command('concordance', 'Mod+Shift+L', () => {
        const question = queryAtHand();
        if (question) showConcordance(question);
        else focusSearch();
      }),
      command('names', 'Mod+Shift+E', () => showNames('list', names ? names.nameId : leftName())),
      command('tray', 'Mod+Shift+Y', () => showNames('tray', names?.nameId)),
      command('notes', 'Mod+Shift+H', () => showNotes(true)),
      command('article-note', 'A', () => noteOnArticle()),
      command('search-help', 'Mod+/', () => showDialog('search-help')),
      command('find-article', 'Mod+F', () => find(articleId !== null)),
      command('palette', 'Mod+K', () => showDialog('palette')),
      command('next-note', 'Mod+G', () => stepNote(1)),
      command('previous-note', 'Mod+Shift+G', () => stepNote(-1)),
      command('undo', 'Mod+Z', () => step('history.undo', 'undone', 'nothingToUndo')),
      command('redo', 'Mod+Shift+Z', () => step('history.redo', 'redone', 'nothingToRedo')),
      command('import', 'Mod+O', () => importing.chooseFiles()),
      command('import-folder', 'Mod+Shift+O', () => importing.chooseFolder()),
      command('paste', null, () => showDialog('paste')),
      command('new-name', null, () => showDialog('new-name')),
      command('import-names', null, () => showDialog('import-names')),
      command('import-notes', null, () => showDialog('import-notes')),
      command('mode-source', '1', () => set({ mode: 'source' })),
      command('mode-side-by-side', '2', () => set({ mode: 'side-by-side' })),
      command('mode-interleaved', '3', () => set({ mode: 'interleaved' })),
      command('mode-translation', '4', () => set({ mode: 'translation' })),
      command('reveal', 'R', () => set({ reveal: !settings.reveal })),
      command('toggle-library', 'L', () =>
        width >= wide
          ? set({ libraryOpen: !settings.libraryOpen })
          : showDrawer(drawer === 'library' ? null : 'library'),
      ),
      command('toggle-margin', 'M', () =>
        width > narrow
          ? set({ marginOpen: !settings.marginOpen })
          : showDrawer(drawer === 'margin' ? null : 'margin'),
      ),
      command('settings', 'Mod+,', () => showDialog('settings')),
      command('phonetic', typeKeys, () => set({ phonetic: !settings.phonetic })),
      command('keyboard', pictureKeys, () => showDialog(dialog === 'keyboard' ? null : 'keyboard')),
      command('theme-paper', null, () => set({ theme: 'paper' })),
      command('theme-sepia', null, () => set({ theme: 'sepia' })),
      command('theme-night', null, () => set({ theme: 'night' })),
      command('theme-contrast', null, () => set({ theme: 'contrast' })),
      command('language-ur', null, () => set({ interfaceLanguage: 'ur' })),
      command('language-en', null, () => set({ interfaceLanguage: 'en' })),
      command('keys', '?', () => showDialog('keys')),
      command('backups', null, () => showDialog('backups')),
      command('welcome', null, () => showDialog('welcome')),
      command('about', null, () => showDialog('about')),
    ];
  }, [
    t,
    settings,
    width,
    dialog,
    drawer,
    articleId,
    showDialog,
    showDrawer,
    find,
    showConcordance,
    showNames,
    showNotes,
    noteOnArticle,
    names,
    attempt,
    tell,
    importing,
  ]);
}
