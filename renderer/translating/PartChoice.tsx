import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Slot } from './slots.ts';
import { useTranslating } from './translating-context.ts';

interface Props {
  readonly slot: Slot;
  /** `at`: where a sentence begins in the source. */
  readonly onChoose: (at: number) => void;
  readonly onCancel: () => void;
}

/** Asks at which sentence of the source a translation of several is to be parted. */
export function PartChoice({ slot, onChoose, onCancel }: Props) {
  const { t } = useTranslation('translating');
  const { text, language } = useTranslating();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div
      ref={box}
      className="translating-parting"
      role="presentation"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <p className="small soft">{t('part.choose')}</p>
      <ListBox
        className="translating-boundaries"
        aria-label={t('part.choose')}
        // It came up because its key was pressed.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus="first"
        onAction={(key) => onChoose(Number(key))}
      >
        {slot.segments.slice(1).map(({ start, end }) => (
          <ListBoxItem
            key={start}
            id={start}
            className={`menu-item translating-boundary ${language}`}
            textValue={text.slice(start, end)}
          >
            <span lang={language} dir={directionOf(language)}>
              {text.slice(start, end)}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}
