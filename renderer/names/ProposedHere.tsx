import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { askForArticle } from './tray/asked.ts';
import { useTray } from './tray/tray-queries.ts';
import { useTellOfNames } from './useTellOfNames.ts';

interface Props {
  readonly name: Name;
  readonly articleId: string;
}

/** More than any article has; those beyond it wait in the tray all the same. */
const lookedAt = 100;
const shown = 3;

/** Spellings of the open article that look like this name's and wait in the tray; nothing where there are none. */
export function ProposedHere({ name, articleId }: Props) {
  const { t } = useTranslation('names');
  const format = useFormat();
  const { showNames } = useWorkspace();
  const { listOf } = useTellOfNames();
  const items =
    useTray(articleId, lookedAt).data?.items.filter(({ known }) => known?.nameId === name.id) ?? [];
  if (items.length === 0) return null;
  const count = { count: items.length, formatted: format.number(items.length) };
  return (
    <section className="name-proposed">
      <p>{t('proposed', { ...count, spellings: listOf(items.slice(0, shown).map(({ text }) => text)) })}</p>
      <Button
        className="name-add"
        onPress={() => {
          askForArticle(articleId);
          showNames('tray');
        }}
      >
        {t('openTray')}
      </Button>
    </section>
  );
}
