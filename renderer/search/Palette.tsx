import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { Dialog, Input, Modal, ModalOverlay } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Command } from '../app/commands.ts';
import { useFormat } from '../i18n/format.ts';
import { SearchIcon } from '../ui/icons.tsx';
import { moved } from './palette-move.ts';
import { usePaletteSections, type PaletteLine } from './usePaletteSections.tsx';
import './search.css';

interface Props {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

const lineId = (line: PaletteLine): string => `palette-${line.id}`;
const keepFocus = (event: PointerEvent) => event.preventDefault();

/** Everything by typing: commands, articles, names and notes; choosing one runs, opens or shows it. */
export function Palette({ commands, onClose }: Props) {
  const { t } = useTranslation('search');
  const { number } = useFormat();
  const [text, setText] = useState('');
  /** The line in hand; the first one until an arrow key or the pointer chose another. */
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const sections = usePaletteSections(text, commands);
  const lines = sections.flatMap((section) => section.lines);
  const at = Math.max(
    lines.findIndex((line) => line.id === chosen),
    0,
  );
  const active = lines[at];
  const activeId = active ? lineId(active) : undefined;

  useEffect(() => {
    if (chosen !== null)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const act = (line: PaletteLine) => {
    // The palette is gone before anything else takes the focus: a modal holds it as long as it stands.
    flushSync(onClose);
    line.run();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !active) return;
    const to = moved(event.key, at, sections, chosen !== null);
    if (to !== undefined && !event.shiftKey) {
      event.preventDefault();
      setChosen(lines[to]?.id ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      act(active);
    }
  };

  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-box">
        <Dialog className="dialog palette" aria-label={t('palette')}>
          <div className="search-field">
            <SearchIcon />
            <Input
              className="input"
              dir="auto"
              // A combobox whose list holds more than a native one can.
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              role="combobox"
              aria-label={t('palette')}
              aria-autocomplete="list"
              aria-haspopup="listbox"
              aria-expanded={lines.length > 0}
              aria-controls={lines.length > 0 ? 'palette-list' : undefined}
              aria-activedescendant={activeId}
              autoComplete="off"
              spellCheck={false}
              // Typing is all that the palette is opened for.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              placeholder={t('palettePlaceholder')}
              maxLength={500}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setChosen(null);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <output className="unseen" aria-live="polite">
            {lines.length === 0
              ? t('paletteCountNone')
              : t('paletteCount', { count: lines.length, formatted: number(lines.length) })}
          </output>
          {lines.length === 0 ? null : (
            <div
              id="palette-list"
              className="palette-list"
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
              role="listbox"
              aria-label={t('palette')}
              ref={list}
              onPointerDown={keepFocus}
            >
              {sections.map((section) => (
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
                <div key={section.id} role="group" aria-labelledby={`palette-${section.id}-label`}>
                  <div id={`palette-${section.id}-label`} className="palette-label" role="presentation">
                    {section.label}
                  </div>
                  {section.lines.map((line) => (
                    // Keys are the field's: the options themselves are never focused.
                    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                    <div
                      key={line.id}
                      id={lineId(line)}
                      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
                      role="option"
                      aria-selected={line === active}
                      className="palette-item"
                      onClick={() => act(line)}
                      onPointerMove={() => setChosen(line.id)}
                    >
                      {line.content}
                    </div>
                  ))}
                </div>
              ))}
            </div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
