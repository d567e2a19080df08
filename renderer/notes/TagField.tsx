import { useState, type KeyboardEvent } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useTags } from '../app/queries.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { addTags } from './tags.ts';

interface Props {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  /** Says what the field is for; where it is left out, that it adds a tag. */
  readonly label?: string;
}

const suggestionsAtMost = 8;

/** Tags as chips, and a field that adds to them: a comma or Enter ends a tag, those in use are offered. */
export function TagField({ tags, onChange, label }: Props) {
  const { t } = useTranslation('notes');
  const hint = label ?? t('tagHint');
  const used = useTags().data ?? [];
  const [typed, setTyped] = useState('');
  /** Nothing was pressed since a tag was added: what else there is would be in the way, and Tab would take it. */
  const [added, setAdded] = useState(false);
  const offered = added ? [] : used;
  const suggestions = offered
    .filter(({ tag }) => !tags.includes(tag) && tag.includes(typed.trim()))
    .slice(0, suggestionsAtMost)
    .map(({ tag }) => ({ id: tag }));

  const add = (text: string) => {
    setTyped('');
    setAdded(true);
    const next = addTags(tags, text);
    if (next.length > tags.length) onChange(next);
  };
  const onType = (text: string) => {
    if (/[,،]/u.test(text)) add(text);
    else setTyped(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
    if (event.key !== 'Tab') setAdded(false);
    const choosing = field.getAttribute('aria-activedescendant');
    const plain = !event.ctrlKey && !event.metaKey;
    if (event.key === 'Enter' && plain && !choosing && typed.trim()) {
      event.preventDefault();
      event.stopPropagation();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };

  return (
    <div className="tag-field" role="presentation" onKeyDownCapture={onKeyDown}>
      {tags.length > 0 ? (
        <TagGroup aria-label={t('tags')} onRemove={(keys) => onChange(tags.filter((tag) => !keys.has(tag)))}>
          <TagList className="note-tags">
            {tags.map((tag) => (
              <Tag key={tag} id={tag} textValue={tag} className="note-tag">
                <bdi>{tag}</bdi>
                <AriaButton slot="remove" className="tag-remove" aria-label={t('tags.remove')}>
                  <CloseIcon />
                </AriaButton>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      ) : null}
      <ComboBox
        className="field"
        items={suggestions}
        inputValue={typed}
        onInputChange={onType}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key !== null) add(String(key));
        }}
        onBlur={() => add(typed)}
        allowsCustomValue
        menuTrigger="input"
      >
        <Label className="unseen">{hint}</Label>
        <Input className="input tag-input" dir="auto" placeholder={hint} />
        <Popover className="popover" placement="bottom start">
          <ListBox aria-label={t('tags.suggestions')}>
            {({ id }: { id: string }) => (
              <ListBoxItem id={id} textValue={id} className="menu-item">
                <bdi>{id}</bdi>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
