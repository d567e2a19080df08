import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isKeyOf } from '../app/keys.ts';
import { useFormat } from '../i18n/format.ts';
import { keysText } from '../keys/useKeys.ts';
import { usePage } from '../reader/page-context.tsx';
import { liveRange, sentenceAt, sentencesOn } from '../reader/page-text.ts';
import { paint } from '../reader/paint.ts';
import { IconButton } from '../ui/Button.tsx';
import { CloseIcon, NextIcon, PreviousIcon, SearchIcon } from '../ui/icons.tsx';
import { phoneticField } from './keyboard/phonetic-field.ts';
import { PhoneticTools } from './keyboard/PhoneticTools.tsx';
import { matchesOf, shownTexts, type Match } from './matches-on-page.ts';
import './search.css';

/** Longest text of a selection that is taken over as the query, UTF-16 units. */
const longestTaken = 200;

function selectedText(): string {
  const text = getSelection()?.toString().trim() ?? '';
  return text.length <= longestTaken && !text.includes('\n') ? text : '';
}

/** The first match that stands at or below the top of what shows. */
function firstInView(matches: readonly Match[], scroller: HTMLElement | null): number {
  const top = scroller?.getBoundingClientRect().top ?? 0;
  const at = matches.findIndex(([first]) => first && liveRange(first).getBoundingClientRect().bottom > top);
  return Math.max(at, 0);
}

/** Ctrl/Cmd+F: finds in the open article as far as it shows, folded like the library search. */
export function FindBar({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const { article, root, scroller, layout } = usePage();
  const [text, setText] = useState(selectedText);
  const [current, setCurrent] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);

  // A later layout puts other elements on the page.
  // oxlint-disable-next-line react/exhaustive-deps
  const texts = useMemo(() => (root ? shownTexts(article, sentencesOn(root)) : []), [article, root, layout]);
  const matches = useMemo(() => matchesOf(texts, text), [texts, text]);
  const index = Math.min(current, matches.length - 1);
  const match = matches[index];

  useEffect(() => {
    cameFrom.current ??= document.activeElement;
    const take = () => {
      field.current?.focus();
      field.current?.select();
    };
    take();
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (isKeyOf('find-article', event)) take();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  useEffect(() => {
    paint('found', matches.flat());
    return () => paint('found', []);
  }, [matches]);

  useEffect(() => {
    paint('found-current', match ?? []);
    return () => paint('found-current', []);
  }, [match]);

  useEffect(() => {
    if (match?.[0]) bringIntoView(match[0], scroller);
    // A later layout must not jump back to a match that the reader has left.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [text, index, scroller]);

  const step = (by: 1 | -1) => {
    if (matches.length > 0) setCurrent((index + by + matches.length) % matches.length);
  };

  const change = (next: string) => {
    setText(next);
    setCurrent(firstInView(matchesOf(texts, next), scroller));
  };

  const close = () => {
    onClose();
    const at = match?.[0] ? sentenceAt(match[0].startContainer) : null;
    const back = at ?? cameFrom.current;
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && event.target === field.current && !event.nativeEvent.isComposing) {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
  };

  const count = matches.length;
  return (
    // Keys of field and buttons pass through the bar.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search className="find-bar" aria-label={t('find')} onKeyDown={onKeyDown}>
      <div className="search-field">
        <SearchIcon />
        <Input
          {...phoneticField}
          ref={field}
          className="input"
          dir="auto"
          aria-label={t('find')}
          placeholder={t('findPlaceholder')}
          autoComplete="off"
          spellCheck={false}
          maxLength={1000}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
      </div>
      <PhoneticTools />
      <output className="find-count small soft">
        {text.trim() === ''
          ? null
          : count === 0
            ? t('findNone')
            : t('findCount', { at: format.number(index + 1), total: format.number(count) })}
      </output>
      <IconButton
        label={t('previous')}
        keys={keysText('Shift+Enter')}
        isDisabled={count === 0}
        onPress={() => step(-1)}
      >
        <PreviousIcon />
      </IconButton>
      <IconButton label={t('next')} keys={keysText('Enter')} isDisabled={count === 0} onPress={() => step(1)}>
        <NextIcon />
      </IconButton>
      <IconButton label={t('findClose')} keys="Esc" onPress={close}>
        <CloseIcon />
      </IconButton>
    </search>
  );
}

/** Free space kept above and below the match, CSS pixels: the bars over the text, and a line to read on. */
const clearance = 120;

function bringIntoView(range: StaticRange, scroller: HTMLElement | null): void {
  if (!scroller) return;
  const box = liveRange(range).getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (box.top >= view.top + clearance && box.bottom <= view.bottom - clearance) return;
  scroller.scrollTop += box.top - view.top - view.height / 3;
}
