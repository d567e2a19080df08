import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { colours, type Colour } from '#core/notes/colours.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { ExportNotes } from '../exchange/index.ts';
import { TagField } from '../TagField.tsx';
import { useColourWords } from '../useColourWords.ts';

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
  return (
    <div className="notes-roll-chosen">
      <output>{t('chosen', { count: ids.length, formatted: format.number(ids.length) })}</output>
      <DialogTrigger>
        <Button>{t('tags')}</Button>
        <Popover className="popover notes-roll-tags">
          <Dialog>{({ close }) => <ChangeTags onTags={onTags} onClose={close} />}</Dialog>
        </Popover>
      </DialogTrigger>
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
                  <bdi>{words.name(colour)}</bdi>
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

interface TagsProps {
  readonly onTags: Props['onTags'];
  readonly onClose: () => void;
}

function ChangeTags({ onTags, onClose }: TagsProps) {
  const { t } = useTranslation('notes-room');
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  return (
    <div className="notes-roll-change-tags">
      <Heading slot="title" level={2} className="unseen">
        {t('tagsTitle')}
      </Heading>
      <section aria-label={t('addTags')}>
        <h3 className="small">{t('addTags')}</h3>
        <TagField tags={added} onChange={setAdded} />
      </section>
      <section aria-label={t('removeTags')}>
        <h3 className="small">{t('removeTags')}</h3>
        <TagField tags={removed} onChange={setRemoved} label={t('notes:tags.removeFrom')} />
      </section>
      <Button
        look="primary"
        isDisabled={added.length + removed.length === 0}
        onPress={() => void onTags([...added], [...removed]).then((done) => done && onClose())}
      >
        {t('apply')}
      </Button>
    </div>
  );
}
