/** The sheet that is printed: laid out beside the window, unseen, while there is something to print. */
import { useEffect, useLayoutEffect } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import type { Note } from '#core/notes/model.ts';
import type { Paper } from '#core/print/papers.ts';
import { areAll } from '../app/known-notes.ts';
import { allNotesOf, useNotesQuery } from '../app/note-queries.ts';
import { articleQuery, queryClient, useArticle, useSettings } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { pageMark, pagesMark, pageWords } from './page-words.ts';
import { canSavePdf, savePdf } from './save-pdf.ts';
import { printJobNow, setPrintJob, usePrintJob, type PrintJob } from './print-job.ts';
import { PrintedPages } from './PrintedPages.tsx';
import { usePaper } from './usePaper.ts';

/** Listens for whatever prints the window, the browser's own menu too: it gets the article, not the window. */
export function PrintSheet() {
  const job = usePrintJob();
  const { articleId } = useWorkspace();
  const { mode, printNotes } = useSettings();
  useEffect(() => {
    const before = () => {
      const now = printJobNow();
      // A job that still waits for its notes has no sheet yet: what is known of them is printed now.
      if (now !== null && document.querySelector('.print-sheet') !== null) return;
      const own = articleId === null ? null : { articleId, mode, notes: printNotes };
      const what = now ?? own;
      if (what !== null) flushSync(() => setPrintJob({ ...what, to: 'waiting' }));
    };
    const after = () => setPrintJob(null);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [articleId, mode, printNotes]);
  return job && <Sheet key={job.articleId} job={job} />;
}

const none: readonly Note[] = [];

function Sheet({ job }: { readonly job: PrintJob }) {
  const read = useArticle(job.articleId);
  const noted = useNotesQuery(job.articleId);
  const article = read.data;
  const known = noted.data;
  const isWhole = known !== undefined && areAll(known);
  // What the browser prints by itself waits for nothing.
  const ready = article !== undefined && (isWhole || job.to === 'waiting');
  const failed = [read, noted].some(({ isError, isFetching }) => isError && !isFetching);
  useGiveUp(job, failed && !ready);
  const paper = usePaper();
  usePageWords(article, paper);
  useCarryOut(job, article?.title ?? '', paper, ready);
  if (!ready) return null;
  return createPortal(
    <div className="print-sheet">
      <PrintedPages
        article={article}
        notes={known?.notes ?? none}
        mode={job.mode}
        printNotes={job.notes}
        paper={paper}
        isPart={!isWhole}
      />
    </div>,
    document.body,
  );
}

/** Lets a job go whose article or notes could not be read: they are read once more, and if that fails it is said why. */
function useGiveUp(job: PrintJob, failed: boolean): void {
  const { attempt } = useToasts();
  useEffect(() => {
    if (!failed) return;
    setPrintJob(null);
    if (job.to === 'waiting') return;
    void attempt(async () => {
      await queryClient.fetchQuery(articleQuery(job.articleId));
      await allNotesOf(job.articleId);
      setPrintJob({ ...job });
    });
  }, [job, failed, attempt]);
}

/** Puts the paper's size, the running title and the pages' numbers where `@page` looks for them. */
function usePageWords(article: Article | undefined, paper: Paper): void {
  const { t, i18n } = useTranslation('print');
  const { digits } = useSettings();
  useLayoutEffect(() => {
    if (!article) return;
    const { style } = document.documentElement;
    const foot = t('page', { page: pageMark, pages: pagesMark });
    const words = {
      ...pageWords(article, digits, foot, paper),
      '--print-foot-direction': i18n.dir(),
    };
    for (const [name, value] of Object.entries(words)) style.setProperty(name, value);
    return () => {
      for (const name of Object.keys(words)) style.removeProperty(name);
    };
  }, [article, digits, paper, t, i18n]);
}

/** Jobs that were begun: trying one again lays its sheet out anew. */
const begun = new WeakSet<PrintJob>();

/** Prints, once the sheet stands there in its own faces. */
function useCarryOut(job: PrintJob, name: string, paper: Paper, ready: boolean): void {
  const { t } = useTranslation('print');
  const { attempt, tell } = useToasts();
  useEffect(() => {
    if (!ready || job.to === 'waiting' || begun.has(job)) return;
    begun.add(job);
    const work = async () => {
      setPrintJob(job);
      await document.fonts.ready;
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      if (job.to === 'printer' || !canSavePdf()) {
        window.print();
        return;
      }
      const path = await savePdf(name, paper).finally(() => setPrintJob(null));
      if (path !== null) tell(t('saved', { path }));
    };
    void attempt(work);
  }, [ready, job, name, paper, attempt, tell, t]);
}
