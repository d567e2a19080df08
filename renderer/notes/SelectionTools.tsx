import { colours } from '#core/notes/colours.ts';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Page } from '../reader/page-context.tsx';
import { IconButton } from '../ui/Button.tsx';
import { ActionIcon } from './action-icons.tsx';
import { placeBar } from './place-bar.ts';
import { lastBox, type PageSelection } from './usePageSelection.ts';
import { useColourWords } from './useColourWords.ts';
import { keyOf, otherActions, type Action } from './useSelectionActions.ts';

interface Props {
  readonly page: Page;
  readonly selection: PageSelection;
  /** True once the reader asked to work in the bar by keyboard. */
  readonly entered: boolean;
  readonly onAction: (action: Action) => void;
  readonly onEscape: () => void;
}

/** The bar beside the selection: a toolbar with arrow keys. */
export function SelectionTools({ page, selection, entered, onAction, onEscape }: Props) {
  const { t } = useTranslation('notes');
  const words = useColourWords();
  const bar = useRef<HTMLDivElement>(null);
  const place = useBarPlace(page, selection, bar);

  const visible = place !== null;

  useEffect(() => {
    // What is hidden cannot take the focus.
    if (entered && visible) bar.current?.querySelector<HTMLElement>('button')?.focus();
  }, [entered, visible]);

  useEffect(() => {
    // Before the tooltip hears it, which would take the first Escape for itself.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !bar.current?.contains(document.activeElement)) return;
      event.stopPropagation();
      onEscape();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [onEscape]);

  return (
    <div
      ref={bar}
      className="selection-bar"
      role="presentation"
      // A press on the bar must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
      style={place ? { transform: `translate(${place.left}px, ${place.top}px)` } : { visibility: 'hidden' }}
    >
      <Toolbar aria-label={t('selection')} className="selection-tools">
        {colours.map((colour) => (
          <IconButton
            key={colour}
            label={words.highlightIn(colour)}
            keys={keyOf(colour)}
            onPress={() => onAction(colour)}
          >
            <ActionIcon action={colour} />
          </IconButton>
        ))}
        <span className="tools-rule" role="presentation" />
        {otherActions.map((action) => (
          <IconButton key={action} label={t(action)} keys={keyOf(action)} onPress={() => onAction(action)}>
            <ActionIcon action={action} />
          </IconButton>
        ))}
      </Toolbar>
    </div>
  );
}

/** Where the bar stands, kept up while the page scrolls and the window changes; null while its text is out of sight. */
function useBarPlace(
  { root, scroller, layout }: Page,
  selection: PageSelection,
  bar: RefObject<HTMLElement | null>,
) {
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const box = root && lastBox(root, selection);
      const size = bar.current?.getBoundingClientRect();
      if (!box || !size || !scroller) return;
      const window = { width: document.documentElement.clientWidth, height: innerHeight };
      setPlace(placeBar(box, size, window, scroller.getBoundingClientRect()));
    };
    measure();
    document.addEventListener('scroll', measure, { capture: true, passive: true });
    window.addEventListener('resize', measure);
    return () => {
      document.removeEventListener('scroll', measure, { capture: true });
      window.removeEventListener('resize', measure);
    };
    // A new layout makes what was measured stale.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [root, scroller, layout, selection, bar]);
  return place;
}
