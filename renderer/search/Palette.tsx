import { useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  type Key,
} from 'react-aria-components';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/articles/language.ts';
import type { ArticleSummary } from '#core/articles/model.ts';
import type { Name } from '#core/names/model.ts';
import type { Command } from '../app/commands.ts';
import { changeSettings, useArticles, useNames } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { SearchIcon } from '../ui/icons.tsx';
import { Keys } from './Keys.tsx';
import { paletteItems } from './palette-items.ts';
import { Phrase } from './Phrase.tsx';
import { focusSearch } from './SearchBox.tsx';
import './search.css';

interface Props {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** Everything by typing: commands, articles and names; choosing one runs, opens or shows it. */
export function Palette({ commands, onClose }: Props) {
  const { t } = useTranslation('search');
  const { openArticle, showName } = useWorkspace();
  const [text, setText] = useState('');
  const articles = useArticles('all', text.trim()).data?.pages[0]?.items ?? [];
  const names = useNames().data ?? [];
  const items = paletteItems(text, commands, articles, names);

  const act = (key: Key) => {
    const [kind, id] = split(String(key));
    // The palette is gone before anything else takes the focus: a modal holds it as long as it stands.
    flushSync(onClose);
    if (kind === 'command') commands.find((command) => command.id === id)?.run();
    else if (kind === 'article') openArticle(id);
    else if (kind === 'name') {
      showName(id);
      void changeSettings({ marginOpen: true, marginTab: 'names' });
    } else focusSearch(text.trim());
  };

  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-box">
        <Dialog className="dialog palette" aria-label={t('palette')}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            {/* Typing is all that the palette is opened for. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <SearchField className="search-field" aria-label={t('palette')} autoFocus>
              <SearchIcon />
              <Input className="input" dir="auto" placeholder={t('palettePlaceholder')} />
            </SearchField>
            <Menu className="palette-list" aria-label={t('palette')} onAction={act}>
              {items.commands.length > 0 ? (
                <MenuSection>
                  <Header>{t('paletteCommands')}</Header>
                  {items.commands.map((command) => (
                    <CommandItem key={command.id} command={command} />
                  ))}
                </MenuSection>
              ) : null}
              {items.articles.length > 0 ? (
                <MenuSection>
                  <Header>{t('paletteArticles')}</Header>
                  {items.articles.map((article) => (
                    <ArticleItem key={article.id} article={article} />
                  ))}
                </MenuSection>
              ) : null}
              {items.names.length > 0 ? (
                <MenuSection>
                  <Header>{t('paletteNames')}</Header>
                  {items.names.map((name) => (
                    <NameItem key={name.id} name={name} />
                  ))}
                </MenuSection>
              ) : null}
              {text.trim() === '' ? null : (
                <MenuSection>
                  <Header>{t('paletteSearch')}</Header>
                  <MenuItem id="search:" className="palette-item" textValue={text}>
                    <span>
                      <Phrase of="paletteSearchFor" with={{ text: text.trim() }} />
                    </span>
                  </MenuItem>
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function split(key: string): [kind: string, id: string] {
  const at = key.indexOf(':');
  return [key.slice(0, at), key.slice(at + 1)];
}

function CommandItem({ command }: { readonly command: Command }) {
  return (
    <MenuItem id={`command:${command.id}`} className="palette-item" textValue={command.label}>
      <span>{command.label}</span>
      {command.keys === null ? null : <Keys of={command.keys} />}
    </MenuItem>
  );
}

function ArticleItem({ article }: { readonly article: ArticleSummary }) {
  const { id, title, translatedTitle, language } = article;
  return (
    <MenuItem id={`article:${id}`} className="palette-item" textValue={title}>
      <span className="two">
        <span
          lang={language}
          dir={directionOf(language)}
          className={language === 'ur' ? 'nastaliq' : undefined}
        >
          {title}
        </span>
        {translatedTitle ? (
          <span dir="auto" className="soft small">
            {translatedTitle}
          </span>
        ) : null}
      </span>
    </MenuItem>
  );
}

function NameItem({ name }: { readonly name: Name }) {
  const label = (language: 'ur' | 'en') =>
    name.spellings.find((spelling) => spelling.language === language)?.text;
  const urdu = label('ur');
  const english = label('en');
  return (
    <MenuItem id={`name:${name.id}`} className="palette-item" textValue={urdu ?? english ?? name.id}>
      <span className="two">
        {urdu ? (
          <span lang="ur" dir="rtl" className="nastaliq">
            {urdu}
          </span>
        ) : null}
        {english ? (
          <span lang="en" dir="ltr">
            {english}
          </span>
        ) : null}
      </span>
    </MenuItem>
  );
}
