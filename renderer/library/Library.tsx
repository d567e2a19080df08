import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import {
  Dialog,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuTrigger,
  Modal,
  ModalOverlay,
  Popover,
  SearchField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Shelf } from '#electron/contract/methods.ts';
import { useArticles } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useImport } from '../import/ImportProvider.tsx';
import { phoneticField } from '../search/keyboard/phonetic-field.ts';
import { PhoneticTools } from '../search/keyboard/PhoneticTools.tsx';
import { IconButton } from '../ui/Button.tsx';
import { CloseIcon, ImportIcon } from '../ui/icons.tsx';
import { ArticleCard } from './ArticleCard.tsx';
import { EmptyShelf } from './EmptyShelf.tsx';
import { Shelves } from './Shelves.tsx';
import './library.css';

interface Props {
  /** Over the page, in a window too narrow for both. */
  readonly drawer: boolean;
  readonly onClose: () => void;
}

/** The library: beside the page, or in a drawer over it that keeps the focus until it is closed. */
export function Library({ drawer, onClose }: Props) {
  const { t } = useTranslation('library');
  if (!drawer) return <Shelved onClose={onClose} />;
  return (
    <ModalOverlay
      className="drawer-scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="drawer-box">
        <Dialog className="drawer" aria-label={t('library')}>
          <Shelved focusFilter onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ShelvedProps {
  readonly focusFilter?: boolean;
  readonly onClose: () => void;
}

/** Shelves, a filter, the articles of a shelf, and the ways to bring articles in. */
function Shelved({ focusFilter = false, onClose }: ShelvedProps) {
  const { t } = useTranslation('library');
  const [shelf, setShelf] = useState<Shelf>('all');
  const [filter, setFilter] = useState('');
  const { showDialog } = useWorkspace();
  const importing = useImport();
  return (
    <nav className="library" aria-label={t('library')}>
      <div className="library-bar">
        <h2>{t('library')}</h2>
        <MenuTrigger>
          <IconButton label={t('import')}>
            <ImportIcon />
          </IconButton>
          <Popover className="popover">
            <Menu aria-label={t('import')}>
              <MenuItem className="menu-item" onAction={() => importing.chooseFiles()}>
                {t('chooseFiles')}
              </MenuItem>
              <MenuItem className="menu-item" onAction={() => importing.chooseFolder()}>
                {t('chooseFolder')}
              </MenuItem>
              <MenuItem className="menu-item" onAction={() => showDialog('paste')}>
                {t('paste')}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
        <IconButton label={t('close')} onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      <div className="library-filter">
        <SearchField
          className="field"
          value={filter}
          onChange={setFilter}
          // A drawer is opened to look for something.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={focusFilter}
        >
          <Label className="unseen">{t('filter')}</Label>
          <Input {...phoneticField} className="input" dir="auto" placeholder={t('filter')} />
        </SearchField>
        <PhoneticTools picture={false} />
      </div>
      <Shelves chosen={shelf} onChoose={setShelf} />
      <Articles
        key={shelf}
        shelf={shelf}
        filter={filter}
        onAll={() => {
          setShelf('all');
          setFilter('');
        }}
      />
    </nav>
  );
}

/** Height a card is taken for before it is measured, CSS pixels. */
const cardHeight = 132;

interface ArticlesProps {
  readonly shelf: Shelf;
  readonly filter: string;
  /** Shows all that there is. */
  readonly onAll: () => void;
}

function Articles({ shelf, filter, onAll }: ArticlesProps) {
  const { t } = useTranslation('library');
  const { articleId, openArticle } = useWorkspace();
  const { data, fetchNextPage, hasNextPage, isFetching } = useArticles(shelf, filter);
  const scroller = useRef<HTMLDivElement>(null);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 4,
  });
  const rows = virtual.getVirtualItems();
  const lastRow = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastRow >= items.length && hasNextPage && !isFetching) void fetchNextPage();
  }, [lastRow, items.length, hasNextPage, isFetching, fetchNextPage]);

  if (data && total === 0) return <EmptyShelf shelf={shelf} filter={filter} onAll={onAll} />;
  return (
    <div className="library-list" ref={scroller}>
      <ul style={{ blockSize: virtual.getTotalSize() }} aria-label={t('articles')}>
        {rows.map((row) => {
          const article = items[row.index];
          return (
            <li
              key={row.key}
              ref={virtual.measureElement}
              data-index={row.index}
              style={{ transform: `translateY(${row.start}px)` }}
              aria-setsize={total}
              aria-posinset={row.index + 1}
            >
              {article ? (
                <ArticleCard
                  article={article}
                  open={article.id === articleId}
                  onOpen={() => openArticle(article.id)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
