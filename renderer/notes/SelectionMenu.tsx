import { colours } from '#core/notes/colours.ts';
import { useMemo, useRef, type Key } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { Article } from '#core/articles/model.ts';
import { useKnownNotes } from '../app/note-queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import { ActionIcon } from './action-icons.tsx';
import { focusCard } from './cards.ts';
import { shortQuote } from './quote.ts';
import { languageOf } from './selected.ts';
import { stretchesOf } from './stretches.ts';
import type { PageSelection } from './usePageSelection.ts';
import { isAction, keyOf, otherActions, type Action } from './useSelectionActions.ts';
import type { OpenMenu } from './useSelectionMenu.ts';
import { useColourWords } from './useColourWords.ts';
import { useRevealMargin } from './useRevealMargin.ts';

interface Props {
  readonly article: Article;
  readonly open: OpenMenu;
  readonly onAction: (action: Action, selection: PageSelection) => void;
  readonly onClose: () => void;
}

/** The selection bar as a menu, and the way by keyboard to each of several highlights that overlap. */
export function SelectionMenu({ article, open: { selection, at }, onAction, onClose }: Props) {
  const { t } = useTranslation('notes');
  const words = useColourWords();
  const format = useFormat();
  const { showNote } = useWorkspace();
  const revealMargin = useRevealMargin();
  const corner = useRef<HTMLSpanElement>(null);
  const notes = useNotesAt(article, selection);

  const choose = (key: Key) => {
    const note = notes.find(({ id }) => id === key);
    if (note) {
      showNote(note.id);
      revealMargin();
      focusCard(note.id);
    } else if (isAction(key)) onAction(key, selection);
  };

  return (
    <>
      <span ref={corner} className="menu-corner" style={{ transform: `translate(${at.x}px, ${at.y}px)` }} />
      <Popover
        className="popover"
        isOpen
        triggerRef={corner}
        placement="bottom start"
        offset={2}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Menu
          aria-label={t('selection')}
          // A menu takes the focus when it opens (ARIA Authoring Practices).
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus="first"
          onClose={onClose}
          onAction={choose}
          className="selection-menu"
        >
          {notes.length > 0 ? (
            <MenuSection>
              <Header className="soft small">
                {t('here', { count: notes.length, formatted: format.number(notes.length) })}
              </Header>
              {notes.map((note) => {
                const language = languageOf(article, note.anchor.side);
                const quote = shortQuote(note.quote, language, 40);
                return (
                  <MenuItem key={note.id} id={note.id} className="menu-item" textValue={quote}>
                    <span className="menu-label">
                      <ActionIcon action={note.colour} />
                      <span className="unseen">{words.card(note.colour)}</span>
                      <bdi lang={language} dir={directionOf(language)}>
                        {quote}
                      </bdi>
                    </span>
                  </MenuItem>
                );
              })}
            </MenuSection>
          ) : null}
          <MenuSection aria-label={t('menu.selection')}>
            {[...colours, ...otherActions].map((action) => {
              const colour = colours.find((one) => one === action);
              const label = colour ? words.highlightIn(colour) : t(action);
              return (
                <MenuItem key={action} id={action} className="menu-item" textValue={label}>
                  <span className="menu-label">
                    <ActionIcon action={action} />
                    {label}
                  </span>
                  {keyOf(action) ? <span className="kbd">{keyOf(action)}</span> : null}
                </MenuItem>
              );
            })}
          </MenuSection>
        </Menu>
      </Popover>
    </>
  );
}

/** Notes that share text with the selection. */
function useNotesAt(article: Article, selection: PageSelection) {
  const notes = useKnownNotes(article.id)?.notes;
  return useMemo(() => {
    const chosen = stretchesOf(article, selection.anchor);
    return (notes ?? []).filter(
      ({ place }) =>
        place &&
        stretchesOf(article, place).some((one) =>
          chosen.some((other) => one.cell === other.cell && one.start < other.end && other.start < one.end),
        ),
    );
  }, [article, notes, selection]);
}
