import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Note } from '#core/notes/model.ts';
import { usePage } from '../reader/page-context.tsx';
import { languageOf } from './selected.ts';
import { stretchesOf } from './stretches.ts';
import './note-placing.css';

/** Says of a note whose words have changed that they have; on demand, what they were and what they are. */
export function ReadsDifferently({ note }: { readonly note: Note }) {
  const { t } = useTranslation('notes');
  const { article } = usePage();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!note.placing?.changed || !note.place) return null;
  const language = languageOf(article, note.place.side);
  const cells = new Map(article.translation?.cells.map((cell) => [cell.id, cell.text]));
  const now = stretchesOf(article, note.place)
    .map(({ cell, start, end }) => (cell === null ? article.text : (cells.get(cell) ?? '')).slice(start, end))
    .join(' ');
  const words = { lang: language, dir: directionOf(language) };
  return (
    <div className="changed-words small">
      <Button
        className="changed-toggle"
        aria-expanded={open}
        aria-controls={id}
        onPress={() => setOpen(!open)}
      >
        {t('changed')}
      </Button>
      <dl id={id} hidden={!open}>
        <dt className="soft">{t('changed.then')}</dt>
        <dd className={language === 'ur' ? 'nastaliq' : 'english'} {...words}>
          {note.quote}
        </dd>
        <dt className="soft">{t('changed.now')}</dt>
        <dd className={language === 'ur' ? 'nastaliq' : 'english'} {...words}>
          {now}
        </dd>
      </dl>
    </div>
  );
}
