import type { KeyboardEvent, Ref } from 'react';
import { Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../app/workspace.tsx';
import { useKeyHint } from '../keys/useKeys.ts';
import { IconButton } from '../ui/Button.tsx';
import { CloseIcon, HelpIcon, SearchIcon } from '../ui/icons.tsx';
import { phoneticField } from './keyboard/phonetic-field.ts';
import { PhoneticTools } from './keyboard/PhoneticTools.tsx';
import type { Active } from './move.ts';
import { optionId, suggestionId } from './options.ts';

interface Props {
  readonly field: Ref<HTMLInputElement>;
  readonly text: string;
  /** Which of its lists stand below the field. */
  readonly lists: { readonly suggestions: boolean; readonly lines: boolean };
  readonly active: Active;
  /** The caret is an UTF-16 offset; null while more than one place is selected. */
  readonly onChange: (text: string, caret: number | null) => void;
  readonly onCaret: (caret: number | null) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPress: () => void;
  readonly onClear: () => void;
}

const caretOf = ({ selectionStart, selectionEnd }: HTMLInputElement): number | null =>
  selectionStart === selectionEnd ? selectionEnd : null;

/** The field of the library search and what helps to fill it. */
export function SearchField({
  field,
  text,
  lists,
  active,
  onChange,
  onCaret,
  onKey,
  onPress,
  onClear,
}: Props) {
  const { t } = useTranslation('search');
  const helpHint = useKeyHint('search-help');
  const { showDialog } = useWorkspace();
  const controls = [lists.suggestions ? 'search-suggestions' : '', lists.lines ? 'search-hits' : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div className="search-field">
      <SearchIcon />
      <Input
        {...phoneticField}
        ref={field}
        className="input"
        dir="auto"
        // A combobox whose lists hold more than a native one can.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="combobox"
        aria-label={t('library')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={controls !== ''}
        aria-controls={controls || undefined}
        aria-activedescendant={
          active ? (active.in === 'lines' ? optionId : suggestionId)(active.index) : undefined
        }
        autoComplete="off"
        spellCheck={false}
        placeholder={t('placeholder')}
        maxLength={20_000}
        value={text}
        onChange={({ target }) => onChange(target.value, caretOf(target))}
        onSelect={({ currentTarget }) => onCaret(caretOf(currentTarget))}
        onKeyDown={onKey}
        onClick={onPress}
      />
      {text === '' ? null : (
        <IconButton label={t('clear')} onPress={onClear}>
          <CloseIcon />
        </IconButton>
      )}
      <PhoneticTools />
      <IconButton label={t('help')} {...helpHint} onPress={() => showDialog('search-help')}>
        <HelpIcon />
      </IconButton>
    </div>
  );
}
