import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { colours, type Colour } from '#core/notes/colours.ts';
import { useTags } from '../../app/queries.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { Typed } from '../../ui/Typed.tsx';
import { ExportNotes } from '../exchange/index.ts';
import { useColourWords } from '../useColourWords.ts';
import { ChangeTags } from './ChangeTags.tsx';

interface Props {
  /** At least one. */
  readonly ids: readonly string[];
  /** True once it is done. */
  readonly onTags: (add: string[], remove: string[]) => Promise<boolean>;
  readonly onColour: (colour: Colour) => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

/** What can be done with the notes that were chosen. */
export function ChosenNotes({ ids, onTags, onColour, onDelete, onClear }: Props) {
  const { t } = useTranslation('notes-room');
  const format = useFormat();
  const words = useColourWords();
  // So that they are there to be offered with the first letter typed.
  useTags();
  const [tagging, setTagging] = useState(false);
  return (
    <div className="notes-roll-chosen">
      <output>{t('chosen', { count: ids.length, formatted: format.number(ids.length) })}</output>
      <Button onPress={() => setTagging(true)}>{t('tags')}</Button>
      {tagging ? <ChangeTags onChange={onTags} onClose={() => setTagging(false)} /> : null}
      <MenuTrigger>
        <Button>{t('recolour')}</Button>
        <Popover className="popover">
          <Menu
            aria-label={t('colour')}
            onAction={(key) => {
              const colour = colours.find((one) => one === key);
              if (colour) onColour(colour);
            }}
          >
            {colours.map((colour) => (
              <MenuItem key={colour} id={colour} className="menu-item" textValue={words.name(colour)}>
                <span className="notes-roll-colour" data-colour={colour}>
                  <Typed text={words.name(colour)} />
                </span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <ExportNotes ids={ids} articleId={null} />
      <Button onPress={onDelete}>{t('delete')}</Button>
      <IconButton label={t('clear')} keys="Esc" onPress={onClear}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
