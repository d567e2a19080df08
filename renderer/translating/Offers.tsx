import { useMemo, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { MemoryMatch, NameOffer } from '#core/translation/model.ts';
import { useFormat } from '../i18n/format.ts';
import { useOptionalKeys } from '../keys/useKeys.ts';
import { Keys } from '../search/Keys.tsx';
import { differingPieces } from './differences.ts';
import { offerCommands } from './field-keys.ts';
import type { Slot } from './slots.ts';
import { useTranslating } from './translating-context.ts';
import { memoryShown, type ShownOffers } from './useOffers.ts';

interface Props {
  readonly slot: Slot;
  readonly offers: ShownOffers;
  readonly onInsert: (text: string) => void;
}

/** The caret stays in the field while an offer is clicked. */
const keepFocus = (event: PointerEvent) => event.preventDefault();

/** Earlier translations of sentences like the one in hand and the names in it, to be put in at the caret. */
export function Offers({ slot, offers: { memory, names }, onInsert }: Props) {
  const { t } = useTranslation('translating');
  if (memory.length === 0 && names.length === 0) return null;
  return (
    <section className="translating-offers" aria-label={t('offers')} onPointerDown={keepFocus}>
      {memory.length > 0 ? (
        <ol className="translating-memory" aria-label={t('offers.memory')}>
          {memory.map((match, index) => (
            <li key={`${match.articleId} ${match.start}`}>
              <Memory slot={slot} match={match} index={index} onInsert={onInsert} />
            </li>
          ))}
        </ol>
      ) : null}
      {names.length > 0 ? (
        <ul className="translating-names" aria-label={t('offers.names')}>
          {names.map((name, index) => (
            <li key={name.nameId}>
              <Spellings name={name} index={memoryShown + index} onInsert={onInsert} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

interface MemoryProps {
  readonly slot: Slot;
  readonly match: MemoryMatch;
  readonly index: number;
  readonly onInsert: Props['onInsert'];
}

function Memory({ slot: { start, end }, match, index, onInsert }: MemoryProps) {
  const { t } = useTranslation('translating');
  const { percent } = useFormat();
  const { text, language, target } = useTranslating();
  const { source, target: words, score, articleTitle, articleLanguage } = match;
  const pieces = useMemo(
    () => differingPieces(source, text.slice(start, end), language),
    [source, text, start, end, language],
  );
  const keys = useOptionalKeys(offerCommands[index]);
  // All is alike only where nothing differs.
  const share = score < 1 ? Math.min(score, 0.99) : 1;
  return (
    <button type="button" className="translating-offer" onClick={() => onInsert(words)}>
      <span className={`translating-offered ${target}`} lang={target} dir={directionOf(target)}>
        {words}
      </span>
      <span className={`translating-earlier ${language}`} lang={language} dir={directionOf(language)}>
        {pieces.map((piece, at) =>
          // Pieces have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          piece.differs ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
        )}
      </span>
      <span className="translating-origin soft small">
        {keys === null ? null : <Keys of={keys} />}
        <span>{t('offers.alike', { share: percent(share) })}</span>
        <bdi lang={articleLanguage}>{articleTitle}</bdi>
      </span>
    </button>
  );
}

interface SpellingsProps {
  readonly name: NameOffer;
  readonly index: number;
  readonly onInsert: Props['onInsert'];
}

function Spellings({ name: { text, spellings }, index, onInsert }: SpellingsProps) {
  const { t } = useTranslation('translating');
  const { language, target } = useTranslating();
  const keys = useOptionalKeys(offerCommands[index]);
  return (
    <>
      <bdi className={`translating-mentioned ${language}`} lang={language}>
        {text}
      </bdi>
      {spellings.slice(0, spellingsShown).map((spelling, at) => (
        <button
          key={spelling}
          type="button"
          className="translating-spelling"
          onClick={() => onInsert(spelling)}
        >
          <span className="unseen">{t('offers.insert')} </span>
          <bdi lang={target}>{spelling}</bdi>
          {at === 0 && keys !== null ? <Keys of={keys} /> : null}
        </button>
      ))}
    </>
  );
}

/** A name may have dozens of spellings; the first is its label. */
const spellingsShown = 4;
