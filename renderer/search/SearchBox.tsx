import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../app/workspace.tsx';
import { IconButton } from '../ui/Button.tsx';
import { CloseIcon, SearchIcon } from '../ui/icons.tsx';
import { showMarksOf } from './found-marks.ts';
import { optionId, optionsOf, type Option } from './options.ts';
import { SearchPanel } from './SearchPanel.tsx';
import { emptyQuery, pageOfHits, useSearch, type SearchQuery } from './useSearch.ts';
import './search.css';

let focusBox: ((text?: string) => void) | null = null;

/** Moves the focus to the library search and, given a text, searches for it. Without a search box it does nothing. */
export const focusSearch = (text?: string): void => focusBox?.(text);

/** The library search of the top bar: a field, and what it finds in a panel under it. */
export function SearchBox() {
  const { t } = useTranslation('search');
  const { openArticle } = useWorkspace();
  const [query, setQuery] = useState(emptyQuery);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  /** The query whose first hit is opened when it comes, because Enter came before. */
  const eager = useRef<SearchQuery | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);

  const asked = query.text.trim() !== '';
  const { data, error, refetch, isPlaceholderData } = useSearch(query);
  const answer = asked ? data : undefined;
  const options = optionsOf(answer?.hits ?? []);

  const change = (patch: Partial<SearchQuery>) => {
    setActive(null);
    eager.current = null;
    // Another text is another question: what was switched off for the last one stays off only while it is typed on.
    if (patch.text?.trim() === '') setQuery({ ...emptyQuery, text: patch.text, origin: query.origin });
    else setQuery({ ...query, limit: pageOfHits, ...patch });
  };

  useEffect(() => {
    focusBox = (text) => {
      if (text !== undefined) setQuery((old) => ({ ...emptyQuery, origin: old.origin, text }));
      setActive(null);
      setOpen(true);
      field.current?.focus();
      field.current?.select();
    };
    return () => {
      focusBox = null;
    };
  }, []);

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

  const choose = ({ hit, targets }: Option) => {
    close();
    field.current?.blur();
    showMarksOf(hit);
    openArticle(hit.articleId, targets[0]);
  };

  const settled = asked && !isPlaceholderData && answer !== undefined;
  const openFirst = async () => {
    eager.current = query;
    const { data } = await refetch({ cancelRefetch: false });
    const [first] = optionsOf(data?.hits ?? []);
    if (eager.current === query && first) choose(first);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    goBack();
  };

  const onFieldKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const goal = moved(event, active, options);
    if (goal !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(goal);
    } else if (event.key === 'Enter' && asked) {
      const chosen = settled ? options[active ?? 0] : undefined;
      if (chosen) choose(chosen);
      else if (!settled) void openFirst();
    }
  };

  const onFocus = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node) || !box.current?.contains(event.relatedTarget))
      cameFrom.current = event.relatedTarget;
    if (event.target === field.current) setOpen(true);
  };

  const onBlur = (event: FocusEvent) => {
    // A window that loses the focus altogether keeps its panel.
    if (!document.hasFocus()) return;
    if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget))) close();
  };

  const listed = open && options.length > 0;
  return (
    // Keys and focus of all that is in it pass through the box.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search className="search-box" ref={box} onKeyDown={onKeyDown} onFocus={onFocus} onBlur={onBlur}>
      <div className="search-field">
        <SearchIcon />
        <Input
          ref={field}
          className="input"
          dir="auto"
          // A combobox whose list holds more than a native one can.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="combobox"
          aria-label={t('library')}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={listed}
          aria-controls={listed ? 'search-hits' : undefined}
          aria-activedescendant={listed && active !== null ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('placeholder')}
          maxLength={20_000}
          value={query.text}
          onChange={(event) => {
            setOpen(true);
            change({ text: event.target.value });
          }}
          onKeyDown={onFieldKey}
          onClick={() => setOpen(true)}
        />
        {query.text === '' ? null : (
          <IconButton
            label={t('clear')}
            onPress={() => {
              change({ text: '' });
              field.current?.focus();
            }}
          >
            <CloseIcon />
          </IconButton>
        )}
      </div>
      {open ? (
        <SearchPanel
          query={query}
          answer={answer}
          problem={asked ? error : null}
          options={options}
          active={active}
          onChange={change}
          onChoose={choose}
          onPoint={setActive}
          onRetry={() => void refetch()}
        />
      ) : null}
    </search>
  );
}

/** Where an arrow key leads in the list; undefined for any other key. Page keys go from article to article. */
function moved(
  event: KeyboardEvent,
  active: number | null,
  options: readonly Option[],
): number | null | undefined {
  if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || options.length === 0)
    return undefined;
  const last = options.length - 1;
  const heads = options.flatMap((option, index) => (option.snippet === null ? [index] : []));
  switch (event.key) {
    case 'ArrowDown':
      return active === null ? 0 : active === last ? null : active + 1;
    case 'ArrowUp':
      return active === null ? last : active === 0 ? null : active - 1;
    case 'PageDown':
      return heads.find((head) => head > (active ?? -1)) ?? last;
    case 'PageUp':
      return heads.findLast((head) => head < (active ?? 0)) ?? 0;
    default:
      return undefined;
  }
}
