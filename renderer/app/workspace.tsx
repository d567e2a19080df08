/** What is open where in the window: the article, the place in it, the dialog, the name and the note in hand. */
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '#core/articles/language.ts';
import type { Range } from '#core/articles/model.ts';
import type { Question } from '#core/search/model.ts';
import { changeSettings } from './queries.ts';

/** A place in an article to go to. `cell` is null for the source text. */
export interface Target extends Range {
  readonly cell: string | null;
}

export type DialogName =
  | 'settings'
  | 'keys'
  | 'keyboard'
  | 'search-help'
  | 'palette'
  | 'about'
  | 'backups'
  | 'print'
  | 'paste'
  | 'edit-article'
  | 'new-name'
  | 'import-names'
  | 'import-notes'
  | 'welcome'
  | 'export-translations';

/** Words selected on the page, on their way to becoming a name's spelling. */
export interface SelectedText {
  readonly text: string;
  readonly language: Language;
  /** Where they stand; null where that is not within one cell. */
  readonly at: (Target & { readonly articleId: string }) | null;
}

/** Lines that lie over the page, and what had the focus before. */
export interface OpenConcordance {
  readonly question: Omit<Question, 'seq'>;
  readonly cameFrom: Element | null;
}

/** The names, over the page: their list with a name's own page beside it, or what waits for the reader's word. */
export interface OpenNames {
  readonly view: 'list' | 'tray';
  /** Whose page is open. */
  readonly nameId: string | null;
  /** Had the focus before. */
  readonly cameFrom: Element | null;
}

/** All notes, over the page. */
export interface OpenNotes {
  /** Had the focus before. */
  readonly cameFrom: Element | null;
}

/** The translation of the open article is being written. */
export interface OpenTranslating {
  /** Offset in the source of the sentence to begin with; null: what is in sight. */
  readonly at: number | null;
}

export interface Workspace {
  readonly articleId: string | null;
  /** Where to scroll to; a new object each time, so that going to the same place twice works. */
  readonly target: Target | null;
  readonly dialog: DialogName | null;
  /** What the dialog is about, where it is about selected words. */
  readonly selected: SelectedText | null;
  readonly nameId: string | null;
  readonly noteId: string | null;
  /** The drawer open over the page in a narrow window. */
  readonly drawer: 'library' | 'margin' | null;
  readonly finding: boolean;
  /** Gives way to whatever article is opened. */
  readonly concordance: OpenConcordance | null;
  /** Gives way to whatever article is opened, and to the concordance. */
  readonly names: OpenNames | null;
  /** Gives way to whatever article is opened, to the concordance and to the names. */
  readonly notes: OpenNotes | null;
  /** Ends with the article. A new object each time, so that going to the same sentence twice works. */
  readonly translating: OpenTranslating | null;
  openArticle(id: string | null, target?: Target): void;
  goTo(target: Target): void;
  showDialog(dialog: DialogName | null, selected?: SelectedText): void;
  showName(nameId: string | null): void;
  showNote(noteId: string | null): void;
  showDrawer(drawer: Workspace['drawer']): void;
  find(finding: boolean): void;
  showConcordance(question: OpenConcordance['question'] | null): void;
  showNames(view: OpenNames['view'] | null, nameId?: string | null): void;
  showNotes(open: boolean): void;
  translate(open: OpenTranslating | null): void;
}

const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace outside WorkspaceProvider');
  return workspace;
}

export function WorkspaceProvider({
  firstArticle,
  children,
}: {
  readonly firstArticle: string | null;
  readonly children: ReactNode;
}) {
  const [articleId, setArticleId] = useState(firstArticle);
  const [target, setTarget] = useState<Target | null>(null);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [selected, setSelected] = useState<SelectedText | null>(null);
  const [nameId, showName] = useState<string | null>(null);
  const [noteId, showNote] = useState<string | null>(null);
  const [drawer, showDrawer] = useState<Workspace['drawer']>(null);
  const [finding, find] = useState(false);
  const [concordance, setConcordance] = useState<OpenConcordance | null>(null);
  const [names, setNames] = useState<OpenNames | null>(null);
  const [notes, setNotes] = useState<OpenNotes | null>(null);
  const [translating, translate] = useState<OpenTranslating | null>(null);

  const workspace = useMemo<Workspace>(
    () => ({
      articleId,
      target,
      dialog,
      selected,
      nameId,
      noteId,
      drawer,
      finding,
      concordance,
      names,
      notes,
      translating,
      translate,
      openArticle(id, to) {
        setConcordance(null);
        setNames(null);
        setNotes(null);
        setArticleId(id);
        setTarget(to ? { ...to } : null);
        showDrawer(null);
        if (id !== articleId) {
          showName(null);
          showNote(null);
          find(false);
          translate(null);
          void changeSettings({ lastArticle: id });
        }
      },
      goTo: (to) => setTarget({ ...to }),
      showDialog(next, about) {
        setDialog(next);
        setSelected(about ?? null);
      },
      showName(id) {
        // Where the names lie over the page, a name's page stands for its card.
        if (names !== null && id !== null) setNames({ ...names, view: 'list', nameId: id });
        else showName(id);
      },
      showNote,
      showDrawer,
      find(next) {
        if (next) {
          setConcordance(null);
          setNames(null);
          setNotes(null);
        }
        find(next);
      },
      showConcordance(question) {
        setNames(null);
        setNotes(null);
        setConcordance(question && { question, cameFrom: document.activeElement });
      },
      showNames(view, page = null) {
        if (view !== null) {
          setConcordance(null);
          setNotes(null);
          showName(null);
        }
        setNames(
          (open) => view && { view, nameId: page, cameFrom: open?.cameFrom ?? document.activeElement },
        );
      },
      showNotes(next) {
        if (next) {
          setConcordance(null);
          setNames(null);
          showName(null);
        }
        setNotes((open) => (next ? (open ?? { cameFrom: document.activeElement }) : null));
      },
    }),
    [
      articleId,
      target,
      dialog,
      selected,
      nameId,
      noteId,
      drawer,
      finding,
      concordance,
      names,
      notes,
      translating,
    ],
  );
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}
