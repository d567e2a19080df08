import { directionOf } from '#core/articles/language.ts';
import { TranslateIcon } from '../ui/icons.tsx';
import { labelIds } from './label-ids.ts';
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
  const { target, take } = useTranslating();
  const draft = useDraft(slot.key);
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
      {/* As plain as can be: a long article has thousands. Named by words that stand once on the page, and by the source. */}
      <button
        type="button"
        className={isEmpty ? 'translating-gap' : 'translating-take'}
        tabIndex={-1}
        aria-labelledby={`${isEmpty ? labelIds.gap : labelIds.text} ${sourceId}`}
        onClick={() => take(slot.key, 'end')}
      >
        {isEmpty ? null : <TranslateIcon />}
      </button>
      {draft && draft.state !== 'saved' ? <Saving draft={draft} slotKey={slot.key} /> : null}
    </div>
  );
}
