import { memo } from 'react';
import type { Pair } from '#core/articles/align.ts';
import { SourceText } from '../reader/SourceText.tsx';
import { CellField } from './CellField.tsx';
import { CellText } from './CellText.tsx';
import { slotsOf } from './slots.ts';
import { useTranslating, type SlotInHand } from './translating-context.ts';

interface RowProps {
  readonly pairs: readonly Pair[];
  /** The slot in hand and how it was taken, where it is in this row. */
  readonly heldKey: string | null;
  readonly inHand: SlotInHand | null;
  readonly parting: number | null;
}

/** A paragraph: its sentences below one another, what translates them beside each. */
export const TranslatingRow = memo(function TranslatingRow({ pairs, heldKey, inHand, parting }: RowProps) {
  return (
    <div className="row translating">
      {pairs.map((pair) => {
        const isHeld = slotsOf(pair).some(({ key }) => key === heldKey);
        return (
          <TranslatingPair
            key={pair.id}
            pair={pair}
            heldKey={isHeld ? heldKey : null}
            inHand={isHeld ? inHand : null}
            parting={isHeld ? parting : null}
          />
        );
      })}
    </div>
  );
});

const TranslatingPair = memo(function TranslatingPair({
  pair,
  heldKey,
  inHand,
  parting,
}: Omit<RowProps, 'pairs'> & { readonly pair: Pair }) {
  const { text, language } = useTranslating();
  const sourceId = `translating-source-${pair.id}`;
  return (
    <div className={`translating-pair ${heldKey === null ? '' : 'held'}`}>
      <SourceText id={sourceId} pairs={[pair]} text={text} language={language} />
      <div className="translating-cells">
        {slotsOf(pair).map((slot) =>
          slot.key === heldKey && inHand ? (
            <CellField key={slot.key} slot={slot} sourceId={sourceId} inHand={inHand} parting={parting} />
          ) : (
            <CellText key={slot.key} slot={slot} pair={pair.id} sourceId={sourceId} />
          ),
        )}
      </div>
    </div>
  );
});
