import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printedNotes, readingModes, type ReadingMode } from '#core/settings/choices.ts';
import { changeSettings, useArticle, useNotes, useSettings } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { Choice } from '../settings/Choice.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { PrintedPages } from './PrintedPages.tsx';
import { setPrintJob, type PrintJob } from './print-job.ts';
import { canSavePdf } from './save-pdf.ts';
import '../settings/settings.css';
import './print-dialog.css';

/** Rows that a first page can hold. */
const previewed = 14;

/** What of the open article goes on paper, and how; with a picture of the first page. */
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
  const article = useArticle(articleId).data;
  const notes = useNotes(articleId).data ?? [];
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
        <p className="soft small">
          {t('has', { count: notes.length, formatted: number(notes.length) })} {t('always')}
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
      <div className="print-preview" aria-hidden="true" inert>
        <div className="print-preview-page">
          <PrintedPages
            article={article}
            notes={notes}
            mode={mode}
            printNotes={settings.printNotes}
            rows={previewed}
          />
        </div>
      </div>
    </div>
  );
}
