import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { papers } from '#core/print/papers.ts';
import { printedNotes, readingModes, type ReadingMode } from '#core/settings/choices.ts';
import { useNotes } from '../app/note-queries.ts';
import { changeSettings, useArticle, useSettings } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { Choice } from '../settings/Choice.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { PrintPreview } from './PrintPreview.tsx';
import { setPrintJob, type PrintJob } from './print-job.ts';
import { canSavePdf } from './save-pdf.ts';
import { usePaper } from './usePaper.ts';
import '../settings/settings.css';
import './print-dialog.css';

/** What of the open article goes on paper, and how; with the pages as they will be. */
export function PrintDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('print');
  const { articleId } = useWorkspace();
  const article = useArticle(articleId).data;
  return (
    <Dialog title={t('title')} isOpen onClose={onClose} wide>
      {article ? <PrintChoices articleId={article.id} onClose={onClose} /> : <p>{t('nothing')}</p>}
    </Dialog>
  );
}

function PrintChoices({ articleId, onClose }: { readonly articleId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('print');
  const { number } = useFormat();
  const { attempt } = useToasts();
  const settings = useSettings();
  const paper = usePaper();
  const article = useArticle(articleId).data;
  const notes = useNotes(articleId);
  const [mode, setMode] = useState<ReadingMode>(settings.mode);
  if (!article) return null;
  const translated = article.translation !== null;
  const print = (to: PrintJob['to']) => {
    onClose();
    setPrintJob({ articleId, mode, notes: settings.printNotes, to });
  };
  return (
    <div className="print-dialog">
      <div className="print-choices">
        {translated ? (
          <Choice
            label={t('mode')}
            value={mode}
            options={readingModes.map((id) => ({ id, label: t(`reader:mode.${id}`) }))}
            onChange={setMode}
          />
        ) : null}
        <Choice
          label={t('notesWhere')}
          value={settings.printNotes}
          options={printedNotes.map((id) => ({ id, label: t(`notes.${id}`) }))}
          onChange={(printNotes) => void attempt(() => changeSettings({ printNotes }))}
        />
        <Choice
          label={t('paper')}
          value={paper}
          options={papers.map((id) => ({ id, label: t(`paper.${id}`) }))}
          onChange={(printPaper) => void attempt(() => changeSettings({ printPaper }))}
        />
        <p className="soft small">
          {notes ? t('has', { count: notes.length, formatted: number(notes.length) }) : null} {t('always')}
        </p>
        <div className="actions">
          <Button onPress={onClose}>{t('cancel')}</Button>
          {canSavePdf() ? <Button onPress={() => print('pdf')}>{t('savePdf')}</Button> : null}
          <Button look="primary" onPress={() => print('printer')}>
            {t('print')}
          </Button>
        </div>
        {canSavePdf() ? null : <p className="soft small">{t('pdfThere')}</p>}
      </div>
      {notes ? (
        <PrintPreview
          article={article}
          notes={notes}
          mode={mode}
          printNotes={settings.printNotes}
          paper={paper}
        />
      ) : null}
    </div>
  );
}
