import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namesById } from '../../app/name-list.ts';
import { call } from '../../app/backend.ts';
import { useNames } from '../../app/queries.ts';
import { useTellUndoable } from '../../app/useTellUndoable.ts';
import type { Name } from '#core/names/model.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { asLanguage, labelsOf } from '../labels.ts';
import { readTrayAnew, useRefused } from './tray-queries.ts';

const pageSize = 100;
const most = 500;
const none: readonly Name[] = [];

/** What the reader said no to, with a way to take the no back. */
export function Refused() {
  const { t, i18n } = useTranslation('tray');
  const format = useFormat();
  const { attempt } = useToasts();
  const tellUndoable = useTellUndoable();
  const [limit, setLimit] = useState(pageSize);
  const { data } = useRefused(limit);
  const names = namesById(useNames().data ?? none);
  const labelOf = (id: string | null): string | null => {
    const name = id === null ? undefined : names.get(id);
    return name ? labelsOf(name, asLanguage(i18n.language)).main.text : null;
  };
  const takeBack = (key: string, text: string) =>
    attempt(async () => {
      await call('tray.forget', { keys: [key] });
      await tellUndoable('tray.forget', t('done.forget', { text }), () => void readTrayAnew());
      await readTrayAnew();
    });
  if (!data) return <p className="tray-empty soft">{t('wait')}</p>;
  if (data.items.length === 0) return <p className="tray-empty soft">{t('refusedNone')}</p>;
  return (
    <div className="tray-refused">
      <ul aria-label={t('refused')}>
        {data.items.map(({ key, text, nameId, created }) => {
          const name = labelOf(nameId);
          return (
            <li key={key}>
              <span>{name === null ? t('notAName', { text }) : t('notOf', { text, name })}</span>
              <span className="small soft">{format.moment(created)}</span>
              <Button onPress={() => void takeBack(key, text)}>
                {t('takeBack')}
                <span className="unseen">{text}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {data.total > data.items.length && limit < most ? (
        <Button onPress={() => setLimit(most)}>{t('more')}</Button>
      ) : null}
    </div>
  );
}
