import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import { translationFormats, type TranslationFormat } from '#core/translation/formats.ts';
import { call } from '../app/backend.ts';
import { useArticle } from '../app/queries.ts';
import { saveFile } from '../app/save-file.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { phrase } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { ChooseArticles } from './ChooseArticles.tsx';
import { saveDrafts } from './open-drafts.ts';
import './export.css';

const types: Record<TranslationFormat, string> = {
  tmx: 'application/x-tmx+xml;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
};

const scopes = ['this', 'chosen', 'all'] as const;
type Scope = (typeof scopes)[number];

const noneChosen: ReadonlySet<string> = new Set();

/** Writes translations with their sources into a file: of the open article, of chosen ones or of all. */
export function ExportTranslations({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('translating');
  const { number } = useFormat();
  const { tell } = useToasts();
  const { articleId } = useWorkspace();
  const open = useArticle(articleId).data;
  const isOpenTranslated = open !== undefined && open.translation !== null;
  const [picked, setScope] = useState<Scope>('this');
  const scope = picked === 'this' && !isOpenTranslated ? 'all' : picked;
  const [format, setFormat] = useState<TranslationFormat>('tmx');
  const [chosen, setChosen] = useState(noneChosen);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);

  const save = async () => {
    // The button stays enabled meanwhile: disabled, it would lose the focus and the dialog its keys.
    if (busy) return;
    setBusy(true);
    setFailed(null);
    try {
      await saveDrafts();
      const articleIds = { this: open ? [open.id] : [], chosen: [...chosen], all: null }[scope];
      const language = i18n.language === 'ur' ? 'ur' : 'en';
      const { text, units } = await call('translation.export', { articleIds, format, language });
      if (units === 0) setFailed(t('export.none'));
      else {
        const file = `${t('export.fileName')}.${format}`;
        saveFile(file, text, types[format]);
        tell(t('exported', { count: units, formatted: number(units), file }));
        onClose();
      }
    } catch (thrown) {
      setFailed(phrase(problemOf(thrown)));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog title={t('export.title')} isOpen onClose={onClose}>
      <RadioGroup
        className="export-choice"
        value={scope}
        onChange={(value) => setScope(scopes.find((one) => one === value) ?? 'all')}
      >
        <Label className="label">{t('export.which')}</Label>
        {scopes.map((one) => (
          <Radio
            key={one}
            value={one}
            className="export-option"
            isDisabled={one === 'this' && !isOpenTranslated}
          >
            <span className="export-dot" aria-hidden="true" />
            <span>
              {one === 'this' && !open ? t('export.thisNone') : t(`export.${one}`, { title: open?.title })}
            </span>
          </Radio>
        ))}
      </RadioGroup>
      {scope === 'chosen' ? <ChooseArticles chosen={chosen} onChoose={setChosen} /> : null}
      <RadioGroup
        className="export-choice"
        value={format}
        onChange={(value) => setFormat(translationFormats.find((one) => one === value) ?? 'tmx')}
      >
        <Label className="label">{t('export.format')}</Label>
        {translationFormats.map((one) => (
          <Radio key={one} value={one} className="export-option" aria-describedby={`export-${one}`}>
            <span className="export-dot" aria-hidden="true" />
            <span>
              {t(`export.${one}`)}
              <span id={`export-${one}`} className="export-means soft small">
                {t(`export.${one}Means`)}
              </span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      {failed === null ? null : (
        <p className="error" role="alert">
          {failed}
        </p>
      )}
      <div className="actions">
        <Button onPress={onClose}>{t('export.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={scope === 'chosen' && chosen.size === 0}
          onPress={() => void save()}
        >
          {t(busy ? 'export.saving' : 'export.save')}
        </Button>
      </div>
    </Dialog>
  );
}
