/**
 * Notes by keyboard. H and Shift+H go to the next and the previous one: from the page to its words, from the margin to
 * its card. J goes over to the other side: from the words to the card, from the card to the words. In the margin the
 * arrows, Home and End go through the cards too. Which one it is of how many is said each time.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note } from '#core/notes/model.ts';
import { isKeyOf } from '../app/keys.ts';
import { useNotes } from '../app/note-queries.ts';
import { onPage } from '../app/useShortcuts.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useFormat } from '../i18n/format.ts';
import type { Page } from '../reader/page-context.tsx';
import { sentenceAt } from '../reader/page-text.ts';
import { focusCard } from './cards.ts';
import { rangesOnPage } from './levels.ts';
import { nextNote, notesInText, touches } from './note-order.ts';
import { takeSteps } from './note-step.ts';
import { shortQuote } from './quote.ts';
import { languageOf } from './selected.ts';
import { counterpartsOf, stretchesOf } from './stretches.ts';
import { useColourWords } from './useColourWords.ts';
import { useRevealMargin } from './useRevealMargin.ts';

/** Graphemes of a quote that are read out. */
const quoteSaid = 60;

export function NoteSteps({ page }: { readonly page: Page }) {
  const { said, act } = useSteps(page);

  useEffect(() => takeSteps((way) => act(way === 1 ? 'next' : 'previous')), [act]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inMargin = cardAt(event.target) !== null;
      if (event.defaultPrevented || event.isComposing || !(onPage(event.target) || isInSheet(event.target)))
        return;
      const asked = inMargin ? actionInMargin(event) : actionOnPage(event);
      if (asked === null) return;
      act(asked);
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [act]);

  return (
    <output className="unseen note-step" aria-live="polite">
      {said}
    </output>
  );
}

type Act = 'next' | 'previous' | 'cross' | 'first' | 'last';

function actionOnPage(event: KeyboardEvent): Act | null {
  if (isKeyOf('note-after', event)) return 'next';
  if (isKeyOf('note-before', event)) return 'previous';
  return isKeyOf('other-side', event) ? 'cross' : null;
}

function actionInMargin(event: KeyboardEvent): Act | null {
  const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
  const byKey: Readonly<Record<string, Act>> = {
    ArrowDown: 'next',
    ArrowUp: 'previous',
    Home: 'first',
    End: 'last',
  };
  return (isPlain ? byKey[event.key] : undefined) ?? actionOnPage(event);
}

const cardAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.note-column [data-note]') : null;

/** A narrow window shows the margin over the page, outside it. */
const isInSheet = (target: EventTarget | null): boolean =>
  target instanceof Element && cardAt(target) !== null && !target.matches('input, textarea');

function useSteps(page: Page) {
  const { article, root } = page;
  const { t } = useTranslation('notes');
  const { number } = useFormat();
  const words = useColourWords();
  const { noteId, showNote, goTo } = useWorkspace();
  const revealMargin = useRevealMargin();
  const notes = useNotes(article.id);
  const ordered = useMemo(() => (notes ? notesInText(article, notes) : []), [article, notes]);
  const [said, say] = useState('');

  const visit = useCallback(
    ({ place }: Note) => {
      if (!root || !place) return;
      const isShown = (stretch: { cell: string | null; start: number; end: number }) =>
        rangesOnPage(article, root, [stretch]).length > 0;
      const target =
        stretchesOf(article, place).find(isShown) ?? counterpartsOf(article, place).find(isShown);
      if (target) goTo(target);
    },
    [article, root, goTo],
  );

  const take = useCallback(
    (note: Note, inMargin: boolean) => {
      showNote(note.id);
      if (inMargin) focusCard(note.id);
      else visit(note);
      const language = languageOf(article, note.anchor.side);
      const facts = {
        which: words.card(note.colour),
        position: number(ordered.indexOf(note) + 1),
        of: number(ordered.length),
        quote: shortQuote(note.quote, language, quoteSaid),
      };
      say(t('stepped', facts));
    },
    [article, ordered, number, words, showNote, t, visit],
  );

  const step = useCallback(
    (way: 1 | -1) => {
      const card = cardAt(document.activeElement);
      const goal = nextNote(article, ordered, way, card ? fromCard(card) : fromPage(page, ordered, noteId));
      if (goal) take(goal, card !== null);
      else say(t(ordered.length === 0 ? 'noneToStep' : way === 1 ? 'noNext' : 'noPrevious'));
    },
    [page, article, ordered, noteId, take, t],
  );

  const goToEnd = useCallback(
    (end: 'first' | 'last') => {
      const goal = end === 'first' ? ordered[0] : ordered.at(-1);
      if (goal) take(goal, true);
    },
    [ordered, take],
  );

  const cross = useCallback(() => {
    const card = cardAt(document.activeElement);
    const from = card ? fromCard(card) : fromPage(page, ordered, noteId);
    const sentence = from.sentence;
    const note =
      ordered.find(({ id }) => id === from.noteId) ??
      (sentence ? ordered.find(({ place }) => place && touches(article, place, sentence)) : undefined);
    if (!note) {
      say(t('noneHere'));
      return;
    }
    if (!card) revealMargin();
    take(note, card === null);
  }, [page, article, ordered, noteId, revealMargin, take, t]);

  const carryOut = useCallback(
    (act: Act) => {
      if (act === 'cross') cross();
      else if (act === 'next' || act === 'previous') step(act === 'next' ? 1 : -1);
      else goToEnd(act);
    },
    [cross, step, goToEnd],
  );

  // Of very many notes those far away come a moment after the text: which is the next is known only then.
  const waiting = useRef<Act | null>(null);
  useEffect(() => {
    if (waiting.current === null || !notes) return;
    const asked = waiting.current;
    waiting.current = null;
    carryOut(asked);
  }, [notes, carryOut]);

  const act = useCallback(
    (asked: Act) => {
      if (notes) carryOut(asked);
      else waiting.current = asked;
    },
    [notes, carryOut],
  );
  return { said, act };
}

const fromCard = (card: HTMLElement) => ({ noteId: card.dataset.note ?? null, sentence: null });

/** The open note where the focus is on its words, or on no words at all; else the sentence with the focus. */
function fromPage({ article }: Page, ordered: readonly Note[], noteId: string | null) {
  const element = sentenceAt(document.activeElement);
  if (!element) return { noteId, sentence: null };
  const sentence = {
    cell: element.dataset.cell ?? null,
    start: Number(element.dataset.start),
    length: element.textContent.length,
  };
  const place = ordered.find(({ id }) => id === noteId)?.place;
  return { noteId: place && touches(article, place, sentence) ? noteId : null, sentence };
}
