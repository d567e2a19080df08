import { Menu, MenuItem, MenuTrigger, Popover, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Article } from '#core/articles/model.ts';
import { readingModes } from '#core/settings/choices.ts';
import { changeSettings, useSettings } from '../app/queries.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { Keys } from '../search/Keys.tsx';
import { useTranslate } from '../translating/useTranslate.ts';
import { IconButton } from '../ui/Button.tsx';
import { EyeIcon, MoreIcon, SearchIcon, TranslateIcon } from '../ui/icons.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { useArticleCommands } from './useArticleCommands.ts';

const modes = readingModes;

/** The bar over the text: reading mode, reveal, find, and what can be done with the article. */
export function PageBar({ article }: { readonly article: Article }) {
  const { t } = useTranslation('reader');
  const settings = useSettings();
  const { find, translating, translate } = useWorkspace();
  const toggleTranslating = useTranslate();
  const commands = useArticleCommands(article);
  const translated = article.translation !== null;
  return (
    <div className="page-bar">
      <ToggleButtonGroup
        className="modes"
        aria-label={t('mode.label')}
        selectionMode="single"
        disallowEmptySelection
        isDisabled={!translated}
        selectedKeys={translating ? [] : [translated ? settings.mode : 'source']}
        onSelectionChange={(keys) => {
          const mode = modes.find((one) => keys.has(one));
          if (mode) void changeSettings({ mode });
          if (mode) translate(null);
        }}
      >
        {modes.map((mode) => (
          <ToggleButton key={mode} id={mode} className="button eased quiet">
            {t(`mode.${mode}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButton
        className="button eased quiet"
        isDisabled={!translated || settings.mode === 'source' || settings.mode === 'translation'}
        isSelected={settings.reveal}
        onChange={(reveal) => void changeSettings({ reveal })}
      >
        <EyeIcon />
        <span className="bar-words">{t('reveal')}</span>
      </ToggleButton>
      {article.origin === 'own' ? (
        <ToggleButton
          className="button eased quiet bar-translate"
          isSelected={translating !== null}
          onChange={() => toggleTranslating()}
        >
          <TranslateIcon />
          <span className="bar-words">{t('translating:translate')}</span>
        </ToggleButton>
      ) : null}
      <span className="bar-gap" />
      <ReadingProgress article={article} />
      <IconButton label={t('findHere')} onPress={() => find(true)}>
        <SearchIcon />
      </IconButton>
      <MenuTrigger>
        <IconButton label={t('articleMenu')}>
          <MoreIcon />
        </IconButton>
        <Popover className="popover">
          <Menu
            aria-label={t('articleMenu')}
            onAction={(key) => commands.find((command) => command.id === key)?.run()}
            disabledKeys={commands.filter((command) => !command.enabled).map((command) => command.id)}
          >
            {commands.map((command) => (
              <MenuItem key={command.id} id={command.id} className="menu-item">
                <span>{command.label}</span>
                {command.keys === null ? null : <Keys of={command.keys} />}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
