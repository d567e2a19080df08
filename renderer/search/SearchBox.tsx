import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { SearchAnswer, Suggestion } from '#core/search/model.ts';
import { useNames } from '../app/queries.ts';
import { completed } from './completion.ts';
import { beSearchBox } from './focus-search.ts';
import { useQueryAtHand } from './concordance/query-at-hand.ts';
import { moved, type Active } from './move.ts';
import { isHead, sectionsOf, type Option } from './options.ts';
import { changed, emptyQuery, mostHits, pageOfHits, questionOf, type SearchQuery } from './query.ts';
import { SearchField } from './SearchField.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import { useOpenOption } from './useOpenOption.ts';
import { useSearch } from './useSearch.ts';
import { useSuggestions } from './useSuggestions.ts';
import './search.css';

/** What a filter opens stands beside the box in the document, and is part of it for the reader. */
const isOfBox = (element: EventTarget | null, box: HTMLElement | null): boolean =>
  element instanceof Element && (box?.contains(element) || element.closest('.search-popover') !== null);

/** The library search of the top bar: a field, and what it finds in a panel under it. */
export function SearchBox() {
  const { i18n } = useTranslation();
  const names = useNames().data ?? [];
  const openOption = useOpenOption();
  const [query, setQuery] = useState(emptyQuery);
  const [caret, setCaret] = useState<number | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<Active>(null);
  /** The query whose first hit is opened when it comes, because Enter came before. */
  const eager = useRef<SearchQuery | null>(null);
  /** Tab completes a word once; then it leads on through the window again. */
  const mayComplete = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);

  useQueryAtHand(questionOf(query));
  const asked = query.text.trim() !== '';
  const { data, error, refetch, isPlaceholderData } = useSearch(query, open);
  const answer = asked ? data : undefined;
  const settled = asked && !isPlaceholderData && answer !== undefined;
  const offer = useSuggestions(query.text, caret ?? 0, open && caret !== null);
  const shown = (found: SearchAnswer | undefined) => (found ? sectionsOf(query, found, names) : []);
  const linesOf = (found: SearchAnswer | undefined) => shown(found).flatMap(({ options }) => options);
  const lines = linesOf(answer);

  const change = (patch: Partial<SearchQuery>) => {
    setActive(null);
    eager.current = null;
    setQuery(changed(query, patch));
  };

  useEffect(
    () =>
      beSearchBox((text) => {
        if (text !== undefined) setQuery({ ...emptyQuery, text });
        setActive(null);
        setOpen(true);
        field.current?.focus();
        field.current?.select();
      }),
    [],
  );

  const close = () => {
    setOpen(false);
    setActive(null);
    eager.current = null;
  };

  const goBack = () => {
    close();
    const back = cameFrom.current;
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    else field.current?.blur();
  };

  const choose = (option: Option) => {
    if (option.kind === 'more') {
      // The line in hand stays where it is: the first of the new articles takes its place.
      setQuery({ ...query, limit: Math.min(query.limit + pageOfHits, mostHits) });
      return;
    }
    close();
    field.current?.blur();
    openOption(option);
  };

  const complete = (item: Suggestion) => {
    if (!offer.fresh) return;
    const next = completed(query.text, offer, item.text);
    mayComplete.current = false;
    flushSync(() => {
      change({ text: next.text });
      setCaret(next.caret);
    });
    field.current?.setSelectionRange(next.caret, next.caret);
  };

  const openFirst = async () => {
    eager.current = query;
    const { data: found } = await refetch({ cancelRefetch: false });
    const [first] = linesOf(found);
    if (eager.current === query && first) choose(first);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    goBack();
  };

  const onEnter = () => {
    const suggestion = active?.in === 'suggestions' ? offer.items[active.index] : undefined;
    if (suggestion) complete(suggestion);
    else if (settled) {
      const line = lines[active?.in === 'lines' ? active.index : 0];
      if (line) choose(line);
    } else if (asked) void openFirst();
  };

  const onFieldKey = (event: KeyboardEvent) => {
    const withModifier = event.shiftKey || event.ctrlKey || event.altKey || event.metaKey;
    if (event.nativeEvent.isComposing || withModifier) return;
    const goal = moved(event.key, active, {
      suggestions: open ? offer.items.length : 0,
      lines: lines.length,
      heads: lines.flatMap((option, index) => (isHead(option) ? [index] : [])),
      rightToLeft: i18n.dir() === 'rtl',
    });
    const [first] = offer.items;
    if (goal !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(goal);
    } else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Tab' && open && first && offer.fresh && mayComplete.current) {
      event.preventDefault();
      complete(first);
    }
  };

  const onFocus = (event: FocusEvent) => {
    if (!isOfBox(event.relatedTarget, box.current)) cameFrom.current = event.relatedTarget;
    if (event.target === field.current) setOpen(true);
  };

  const onBlur = (event: FocusEvent) => {
    mayComplete.current = false;
    // A window that loses the focus altogether keeps its panel.
    if (!document.hasFocus()) return;
    if (!isOfBox(event.relatedTarget, box.current)) close();
  };

  const clear = () => {
    change({ text: '' });
    field.current?.focus();
  };

  return (
    // Keys and focus of all that is in it pass through the box.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search
      className="search-box"
      data-open={open ? '' : undefined}
      ref={box}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <SearchField
        field={field}
        text={query.text}
        lists={{ suggestions: open && offer.items.length > 0, lines: open && lines.length > 0 }}
        active={open ? active : null}
        onChange={(text, at) => {
          setOpen(true);
          mayComplete.current = true;
          change({ text });
          setCaret(at);
        }}
        onCaret={setCaret}
        onKey={onFieldKey}
        onPress={() => setOpen(true)}
        onClear={clear}
      />
      {open ? (
        <SearchPanel
          query={query}
          answer={answer}
          settled={settled}
          problem={asked ? error : null}
          offer={offer}
          sections={shown(answer)}
          active={active}
          onChange={change}
          onComplete={complete}
          onChoose={choose}
          onPoint={setActive}
          onRetry={() => void refetch()}
        />
      ) : null}
    </search>
  );
}
