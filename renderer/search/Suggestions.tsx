import { useEffect, useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Suggestion } from '#core/search/model.ts';
import { suggestionId } from './options.ts';

interface Props {
  readonly items: readonly Suggestion[];
  /** Index of the one in hand. */
  readonly active: number | null;
  readonly onChoose: (item: Suggestion) => void;
}

const keepFocus = (event: PointerEvent) => event.preventDefault();
const otherLanguage = { ur: 'en', en: 'ur' } as const;

/** What the word at the caret could become, in a row under the field. The focus stays in the field. */
export function Suggestions({ items, active, onChoose }: Props) {
  const { t } = useTranslation('search');
  const row = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (active === null) return;
    row.current
      ?.querySelector(`#${suggestionId(active)}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  if (items.length === 0) return null;
  return (
    <div
      id="search-suggestions"
      className="suggestions"
      // Native lists hold plain text only.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={t('suggestions')}
      aria-orientation="horizontal"
      ref={row}
      onPointerDown={keepFocus}
    >
      {items.map((item, index) => (
        // Keys are the field's: the options themselves are never focused.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={`${item.kind} ${item.text}`}
          id={suggestionId(index)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          aria-selected={index === active}
          className="suggestion eased"
          onClick={() => onChoose(item)}
        >
          <bdi lang={item.language} dir={directionOf(item.language)}>
            {item.text.trim()}
          </bdi>
          {item.gloss === null ? null : (
            <bdi
              className="suggestion-gloss soft"
              lang={otherLanguage[item.language]}
              dir={directionOf(otherLanguage[item.language])}
            >
              {item.gloss}
            </bdi>
          )}
          {index === 0 ? (
            <kbd className="kbd" aria-hidden="true">
              Tab
            </kbd>
          ) : null}
        </div>
      ))}
    </div>
  );
}
