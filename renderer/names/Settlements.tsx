import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settlement } from '#core/names/model.ts';
import { useArticle, useName, useSettlements } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { Button } from '../ui/Button.tsx';
import { useSettling } from './useSettling.ts';
import { useTellOfNames } from './useTellOfNames.ts';
import './name-forms.css';

/** Lines shown at once: each reads the title of its article. */
const shownAtOnce = 20;

/** What the reader settled with a spelling of a name, newest first; each can be taken back. */
export function Settlements({ nameId }: { readonly nameId: string }) {
  const { t } = useTranslation('names');
  const settlements = useSettlements(nameId).data;
  const [shown, setShown] = useState(shownAtOnce);
  if (!settlements) return null;
  if (settlements.length === 0) return <p className="soft small">{t('settlements.none')}</p>;
  return (
    <div className="name-settlements">
      <ul aria-label={t('settlements')}>
        {settlements.slice(0, shown).map((one) => (
          <li key={one.id} className="name-settlement">
            <Line settlement={one} />
          </li>
        ))}
      </ul>
      {settlements.length > shown ? (
        <Button look="quiet" className="name-add" onPress={() => setShown(shown + shownAtOnce)}>
          {t('settlements.more')}
        </Button>
      ) : null}
    </div>
  );
}

function Line({ settlement }: { readonly settlement: Settlement }) {
  const { t } = useTranslation('names');
  const { openArticle } = useWorkspace();
  const { unsettle } = useSettling();
  const { apart } = useTellOfNames();
  const { scope, text, articleId, place, nameId } = settlement;
  const name = useName(nameId);
  const title = useArticle(articleId).data?.title ?? '…';
  const what = t(`settlement.${nameId === null ? 'none' : 'name'}.${scope}`, {
    spelling: text,
    name: name ? (apart([name], text)[0] ?? '') : '…',
    title,
  });
  return (
    <>
      <span className="name-settled-words">{what}</span>
      <span className="name-settled-actions">
        {articleId === null ? null : (
          <Button
            look="quiet"
            aria-label={t('settlement.openThis', { what })}
            onPress={() =>
              openArticle(
                articleId,
                place ? { cell: place.cell, start: place.start, end: place.start + text.length } : undefined,
              )
            }
          >
            {t('settlement.open')}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={t('settlement.takeBackThis', { what })}
          onPress={() => void unsettle(settlement)}
        >
          {t('settlement.takeBack')}
        </Button>
      </span>
    </>
  );
}
