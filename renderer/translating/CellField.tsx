import { useEffect, useRef, type KeyboardEvent } from 'react';
import { directionOf } from '#core/articles/language.ts';
import { isMac, keysNow } from '../app/keys.ts';
import { insertText, phoneticField } from '../search/keyboard/phonetic-field.ts';
import { PhoneticTools } from '../search/keyboard/PhoneticTools.tsx';
import { keepInView } from './bring-into-view.ts';
import { fieldAction } from './field-keys.ts';
import { toggleHelp } from './help-shown.ts';
import { takeActions } from './in-hand.ts';
import { labelIds } from './label-ids.ts';
import { Offers } from './Offers.tsx';
import { PartChoice } from './PartChoice.tsx';
import { Saving } from './Saving.tsx';
import type { Slot } from './slots.ts';
import { useDraft, useTranslating, type SlotInHand } from './translating-context.ts';
import { useOffers } from './useOffers.ts';

interface Props {
  readonly slot: Slot;
  /** Of the element that holds the source. */
  readonly sourceId: string;
  readonly inHand: SlotInHand;
  /** Where in the text it is to be parted, while the translator chooses where in the source. */
  readonly parting: number | null;
}

/** The field in hand: it looks as its text will, is saved as it is written, and has what may help below it. */
export function CellField({ slot, sourceId, inHand, parting }: Props) {
  const { target, drafts, isNewlyTaken, act, step, part, stopParting } = useTranslating();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(slot.key);
  const text = draft?.text ?? slot.cell?.text ?? '';
  const offers = useOffers(slot);

  useEffect(() => {
    const area = field.current;
    // Until rows are drawn anew another field may hold the place of the one that was taken.
    if (!area || slot.key !== inHand.key || !isNewlyTaken(inHand.turn)) return;
    area.focus({ preventScroll: true });
    const { caret, text: expected } = inHand;
    if (expected === null || expected === area.value) {
      const at = caret === 'start' ? 0 : caret === 'end' ? area.value.length : caret;
      area.setSelectionRange(at, at);
    }
    return keepInView(area);
  }, [inHand, slot.key, isNewlyTaken]);

  useEffect(
    () => takeActions((action) => act(slot, action, field.current?.selectionStart ?? 0)),
    [act, slot],
  );

  const focusField = () => field.current?.focus({ preventScroll: true });
  const insert = (words: string) => {
    focusField();
    insertText(words);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const area = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    const action = fieldAction(event.nativeEvent, isMac, keysNow);
    if (!action) {
      followArrow(event, (way) => step(slot, way));
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (action.do === 'help') toggleHelp();
    else if (action.do !== 'offer') act(slot, action.do, area.selectionStart);
    else {
      const offer = offers.byKey[action.index];
      if (offer !== undefined) insert(offer);
    }
  };

  return (
    <div className="translating-cell in-hand" data-slot={slot.key}>
      <textarea
        {...(target === 'ur' ? phoneticField : {})}
        ref={field}
        className={`text ${target} translating-field`}
        lang={target}
        dir={text === '' ? directionOf(target) : 'auto'}
        rows={1}
        spellCheck={false}
        aria-labelledby={`${labelIds.field} ${sourceId}`}
        value={text}
        onChange={({ target: { value } }) => drafts.change(slot, value)}
        onBlur={() => void drafts.flush(slot.key)}
        onKeyDown={onKeyDown}
      />
      <div className="translating-panel">
        <div className="translating-foot">
          {draft?.touched ? <Saving draft={draft} slotKey={slot.key} onAgain={focusField} /> : null}
          {target === 'ur' ? <PhoneticTools /> : null}
        </div>
        {parting === null ? (
          <Offers slot={slot} offers={offers} onInsert={insert} />
        ) : (
          <PartChoice
            slot={slot}
            onChoose={(at) => part(slot, at, parting)}
            onCancel={() => {
              stopParting();
              focusField();
            }}
          />
        )}
      </div>
    </div>
  );
}

/**
 * Up at the beginning and down at the end, where the arrow leaves the caret where it is, go to the slot there. The caret is
 * moved here and not by the browser, which does so only after the key was told: the next key may come sooner.
 */
function followArrow(event: KeyboardEvent<HTMLTextAreaElement>, step: (way: 1 | -1) => void): void {
  const down = event.key === 'ArrowDown';
  if (!down && event.key !== 'ArrowUp') return;
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
  const { selectionStart, selectionEnd } = event.currentTarget;
  if (selectionStart !== selectionEnd) return;
  event.preventDefault();
  getSelection()?.modify('move', down ? 'forward' : 'backward', 'line');
  if (event.currentTarget.selectionStart === selectionStart) step(down ? 1 : -1);
}
