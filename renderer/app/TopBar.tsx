import { useTranslation } from 'react-i18next';
import { machineLanguage } from '../i18n/machine-language.ts';
import { keysText } from '../keys/useKeys.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { LibraryIcon, MarginIcon, RedoIcon, UndoIcon } from '../ui/icons.tsx';
import { useCommands, type Command } from './commands.ts';
import { NamesButton } from './NamesButton.tsx';
import { NotesButton } from './NotesButton.tsx';
import { changeSettings, useHistory, useSettings } from './queries.ts';

/** Name, search, undo, language of the interface, reading settings. */
export function TopBar() {
  const { t } = useTranslation();
  const commands = useCommands();
  const history = useHistory().data;
  const settings = useSettings();
  const language = settings.interfaceLanguage ?? machineLanguage();
  const other = language === 'ur' ? 'en' : 'ur';
  const names = commands.find(({ id }) => id === 'names');
  const notes = commands.find(({ id }) => id === 'notes');
  const run = (id: Command['id']) => () => commands.find((command) => command.id === id)?.run();
  const hint = (id: Command['id']) => {
    const keys = commands.find((command) => command.id === id)?.keys ?? null;
    return keys === null ? {} : { keys: keysText(keys) };
  };
  const step = (kind: 'undo' | 'redo') => {
    const label = history?.[kind];
    return label ? t(`${kind}What`, { what: t(`commands:${label.kind}`) }) : t(`do.${kind}`);
  };
  return (
    <header className="top-bar">
      <IconButton label={t('do.toggle-library')} {...hint('toggle-library')} onPress={run('toggle-library')}>
        <LibraryIcon />
      </IconButton>
      <span className="brand">
        <span className="brand-ur" lang="ur" dir="rtl">
          بیاض
        </span>
        <span className="brand-en" lang="en" dir="ltr">
          Bayaz
        </span>
      </span>
      <SearchBox />
      {names ? <NamesButton command={names} /> : null}
      {notes ? <NotesButton command={notes} /> : null}
      <IconButton label={step('undo')} {...hint('undo')} isDisabled={!history?.undo} onPress={run('undo')}>
        <UndoIcon />
      </IconButton>
      <IconButton label={step('redo')} {...hint('redo')} isDisabled={!history?.redo} onPress={run('redo')}>
        <RedoIcon />
      </IconButton>
      <Button look="quiet" onPress={() => void changeSettings({ interfaceLanguage: other })}>
        <span lang={other} dir={other === 'ur' ? 'rtl' : 'ltr'} className={`language-${other}`}>
          {other === 'ur' ? 'اردو' : 'English'}
        </span>
      </Button>
      <IconButton label={t('do.settings')} {...hint('settings')} onPress={run('settings')}>
        <span className="aa" aria-hidden="true">
          Aa
        </span>
      </IconButton>
      <IconButton label={t('do.toggle-margin')} {...hint('toggle-margin')} onPress={run('toggle-margin')}>
        <MarginIcon />
      </IconButton>
    </header>
  );
}
