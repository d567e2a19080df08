/** Everything the window can be told to do, once: the keys, the palette, the help and the native menu all use this. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { keysFor } from '#core/keys/chosen.ts';
import type { KeyedId } from '#core/keys/table.ts';
import type { Settings } from '#core/settings/model.ts';
import { useImport } from '../import/ImportProvider.tsx';
import { stepNote } from '../notes/note-step.ts';
import { focusSearch } from '../search/focus-search.ts';
import { useNamesExport } from '../names/exchange/useNamesExport.ts';
import { useNotesExport } from '../notes/exchange/useNotesExport.ts';
import { useNoteOnArticle } from '../notes/useNoteOnArticle.ts';
import { leftName } from '../names/room/left.ts';
import { queryAtHand } from '../search/concordance/query-at-hand.ts';
import { useTranslate } from '../translating/useTranslate.ts';
import { holdLine } from '../reader/hold-line.ts';
import { focusText } from '../reader/useSentenceKeys.ts';
import { useToasts } from '../ui/toasts.tsx';
import { call } from './backend.ts';
import { changeSettings, useSettings } from './queries.ts';
import { stopLatest } from './tasks.ts';
import { useWindowWidth } from './useWindowWidth.ts';
import { narrow, wide } from './widths.ts';
import { useWorkspace } from './workspace.tsx';

export interface Command {
  readonly id: KeyedId;
  readonly label: string;
  /** As in `Mod+Shift+F`: Mod is Cmd on a Mac, Ctrl elsewhere. A single key works while the page has the focus. As the reader has them. */
  readonly keys: string | null;
  run(): void;
}

export function useCommands(): readonly Command[] {
  const { t } = useTranslation();
  const settings = useSettings();
  const width = useWindowWidth();
  const workspace = useWorkspace();
  const { dialog, showDialog, showDrawer, drawer, find, names, articleId } = workspace;
  const { showConcordance, showNames, showNotes, translate: endTranslating } = workspace;
  const noteOnArticle = useNoteOnArticle();
  const { attempt, tell } = useToasts();
  const importing = useImport();
  const toggleTranslating = useTranslate();
  const exportNames = useNamesExport(null).save;
  const exportNotes = useNotesExport(null, null).save;

  return useMemo(() => {
    const set = (patch: Partial<Settings>) => void attempt(() => changeSettings(patch));
    const step = (method: 'history.undo' | 'history.redo', done: string, nothing: string) =>
      void attempt(async () => {
        const { done: label } = await call(method, {});
        const said = label
          ? t(done, { what: t(`commands:${label.kind}`), subject: label.subject })
          : t(nothing);
        tell(said, undefined, 'history');
      });
    const read = (mode: Settings['mode']) => {
      set({ mode });
      endTranslating(null);
    };
    const command = (id: KeyedId, run: () => void): Command => ({
      id,
      label: t(`do.${id}`),
      keys: keysFor(settings, id),
      run,
    });
    return [
      command('find-library', () => focusSearch()),
      command('concordance', () => {
        const question = queryAtHand();
        if (question) showConcordance(question);
        else focusSearch();
      }),
      command('names', () => showNames('list', names ? names.nameId : leftName())),
      command('tray', () => showNames('tray', names?.nameId)),
      command('notes', () => showNotes(true)),
      command('article-note', () => noteOnArticle()),
      command('search-help', () => showDialog('search-help')),
      command('find-article', () => find(articleId !== null)),
      command('text', () => {
        // What lies over the page goes first; the text takes the focus when it can.
        showConcordance(null);
        showNames(null);
        showNotes(false);
        requestAnimationFrame(() => focusText());
      }),
      command('palette', () => showDialog('palette')),
      command('next-note', () => stepNote(1)),
      command('previous-note', () => stepNote(-1)),
      command('undo', () => step('history.undo', 'undone', 'nothingToUndo')),
      command('redo', () => step('history.redo', 'redone', 'nothingToRedo')),
      command('import', () => importing.chooseFiles()),
      command('import-folder', () => importing.chooseFolder()),
      command('paste', () => showDialog('paste')),
      command('new-name', () => showDialog('new-name')),
      command('import-names', () => showDialog('import-names')),
      command('import-notes', () => showDialog('import-notes')),
      command('export-names-csv', () => void exportNames('csv')),
      command('export-names-json', () => void exportNames('json')),
      command('export-notes-markdown', () => void exportNotes('markdown')),
      command('export-notes-html', () => void exportNotes('html')),
      command('export-notes-csv', () => void exportNotes('csv')),
      command('export-notes-jsonld', () => void exportNotes('jsonld')),
      command('mode-source', () => read('source')),
      command('mode-side-by-side', () => read('side-by-side')),
      command('mode-interleaved', () => read('interleaved')),
      command('mode-translation', () => read('translation')),
      command('reveal', () => set({ reveal: !settings.reveal })),
      command('translate', () => toggleTranslating()),
      command('export-translations', () => showDialog('export-translations')),
      command('focus', () => {
        holdLine();
        set({ focusMode: !settings.focusMode });
        if (!settings.focusMode) tell(t('focusOn'));
      }),
      command('toggle-library', () =>
        width >= wide
          ? set({ libraryOpen: settings.focusMode || !settings.libraryOpen })
          : showDrawer(drawer === 'library' ? null : 'library'),
      ),
      command('toggle-margin', () =>
        width > narrow
          ? set({ marginOpen: settings.focusMode || !settings.marginOpen })
          : showDrawer(drawer === 'margin' ? null : 'margin'),
      ),
      command('settings', () => showDialog('settings')),
      command('phonetic', () => set({ phonetic: !settings.phonetic })),
      command('keyboard', () => showDialog(dialog === 'keyboard' ? null : 'keyboard')),
      command('theme-system', () => set({ theme: 'system' })),
      command('theme-paper', () => set({ theme: 'paper' })),
      command('theme-sepia', () => set({ theme: 'sepia' })),
      command('theme-night', () => set({ theme: 'night' })),
      command('theme-contrast', () => set({ theme: 'contrast' })),
      command('language-ur', () => set({ interfaceLanguage: 'ur' })),
      command('language-en', () => set({ interfaceLanguage: 'en' })),
      command('keys', () => showDialog('keys')),
      command('print', () => showDialog('print')),
      command(
        'backup-now',
        () =>
          void attempt(async () => {
            await call('backups.make', {});
            tell(t('settings:backups.made'));
          }),
      ),
      command(
        'stop',
        () =>
          void attempt(async () => {
            if (!(await stopLatest())) tell(t('tasks:nothing'));
          }),
      ),
      command('backups', () => showDialog('backups')),
      command('welcome', () => showDialog('welcome')),
      command('about', () => showDialog('about')),
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
    toggleTranslating,
    endTranslating,
    exportNames,
    exportNotes,
  ]);
}
