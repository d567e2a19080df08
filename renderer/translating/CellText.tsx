import { useId } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import { TranslateIcon } from '../ui/icons.tsx';
import { Saving } from './Saving.tsx';
import type { Slot } from './slots.ts';
import { useDraft, useTranslating } from './translating-context.ts';

interface Props {
  readonly slot: Slot;
  readonly pair: number;
  /** Of the element that holds the source. */
  readonly sourceId: string;
}

/** What translates a sentence, as it is read; a quiet empty place where nothing does yet. */
export function CellText({ slot, pair, sourceId }: Props) {
  const { t } = useTranslation('translating');
  const { target, take } = useTranslating();
  const draft = useDraft(slot.key);
  const labelId = useId();
  const { cell } = slot;
  const text = draft?.text ?? cell?.text ?? '';
  const isEmpty = text === '';
  return (
    <div className="translating-cell" data-slot={slot.key}>
      {isEmpty ? null : (
        <p className={`text translated translating-text ${target}`} lang={target} dir={directionOf(target)}>
          {/* Notes stand on what is saved: what is not is no sentence yet. */}
          {cell && text === cell.text ? (
            <span
              className="sentence"
              tabIndex={-1}
              data-side="translation"
              data-cell={cell.id}
              data-revision={cell.revision}
              data-start={0}
              data-pair={pair}
            >
              {text}
            </span>
          ) : (
            text
          )}
        </p>
      )}
      <Button
        className={isEmpty ? 'translating-gap' : 'translating-take'}
        excludeFromTabOrder
        aria-labelledby={`${labelId} ${sourceId}`}
        onPress={() => take(slot.key, 'end')}
      >
        <span id={labelId} className="unseen">
          {t(isEmpty ? 'takeGap' : 'take')}
        </span>
        {isEmpty ? null : <TranslateIcon />}
      </Button>
      {draft && draft.state !== 'saved' ? <Saving draft={draft} slotKey={slot.key} /> : null}
    </div>
  );
}
