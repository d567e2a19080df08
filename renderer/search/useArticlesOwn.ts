/** Commands of the palette that are about the open article, and no commands of the window. */
import { useTranslation } from 'react-i18next';
import { exportFormats } from '#core/notes/exchange/formats.ts';
import { keysFor } from '#core/keys/chosen.ts';
import { useArticle, useSettings } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useNotesExport } from '../notes/exchange/useNotesExport.ts';
import { useArticleCommands } from '../reader/useArticleCommands.ts';
import { actInHand } from '../translating/in-hand.ts';
import type { PaletteCommand } from './palette-items.ts';

/** Of the article's menu: those that need no place in its text. */
const ofMenu = ['edit', 'delete'];

const ofTranslating = [
  { id: 'translate-gap', action: 'next-gap' },
  { id: 'translate-join', action: 'join' },
  { id: 'translate-part', action: 'part' },
] as const;

export function useArticlesOwn(): readonly PaletteCommand[] {
  const { t } = useTranslation('notes-exchange');
  const { articleId, translating } = useWorkspace();
  const settings = useSettings();
  const exportNotes = useNotesExport(null, articleId).save;
  const menu = useArticleCommands(useArticle(articleId).data)
    .filter(({ id, enabled }) => enabled && ofMenu.includes(id))
    .map(({ id, label, run }) => ({ id, label, keys: null, run }));
  if (articleId === null) return menu;
  const inHand = ofTranslating.map(({ id, action }) => ({
    id,
    label: t(`keys:of.${id}`),
    keys: keysFor(settings, id),
    // The field has the focus again by then.
    run: () => void requestAnimationFrame(() => actInHand(action)),
  }));
  const notes = exportFormats.map((format) => ({
    id: `export-article-notes-${format}`,
    label: t('export.articleAs', { format: t(`export.${format}`) }),
    keys: null,
    run: () => void exportNotes(format),
  }));
  return [...(translating === null ? [] : inHand), ...menu, ...notes];
}
