import type { RefObject } from 'react';
import { Group, Input, Label, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { phoneticField } from '../../search/keyboard/phonetic-field.ts';
import type { Asked } from './asked.ts';
import { NoteFilters } from './NoteFilters.tsx';
import { NoteOrder } from './NoteOrder.tsx';
import type { Facets } from './useNotePages.ts';

interface Props {
  readonly asked: Asked;
  readonly facets: Facets | undefined;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChange: (patch: Partial<Asked>) => void;
  /** From the field to the list. */
  readonly onDown: () => void;
  readonly onEnter: () => void;
}

/** What the notes are searched for and narrowed to, and what orders them. */
export function NoteTools({ asked, facets, field, onChange, onDown, onEnter }: Props) {
  const { t } = useTranslation('notes-room');
  return (
    <div className="notes-roll-tools">
      <SearchField
        className="field notes-roll-search"
        value={asked.typed}
        onChange={(typed) => onChange({ typed })}
        onSubmit={onEnter}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onDown();
          } else event.continuePropagation();
        }}
      >
        <Label className="unseen">{t('search')}</Label>
        <Input {...phoneticField} ref={field} className="input" dir="auto" placeholder={t('search')} />
      </SearchField>
      <NoteOrder asked={asked} onChange={onChange} />
      <Group className="notes-roll-filters" aria-label={t('filters')}>
        <NoteFilters asked={asked} facets={facets} onChange={onChange} />
      </Group>
    </div>
  );
}
