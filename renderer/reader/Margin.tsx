import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useKnownNotes } from '../app/note-queries.ts';
import { changeSettings, useSettings } from '../app/queries.ts';
import { useFormat } from '../i18n/format.ts';
import { MarginNames } from '../names/MarginNames.tsx';
import { MarginNotes } from '../notes/MarginNotes.tsx';
import { IconButton } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { MarginAbout } from './MarginAbout.tsx';
import { usePage } from './page-context.tsx';

const tabs = ['notes', 'names', 'about'] as const;

interface Props {
  /** Notes stand level with their text; else they are a plain list. */
  readonly level: boolean;
  readonly onClose: () => void;
}

/** The margin: notes, names, and what is known of the article. */
export function Margin({ level, onClose }: Props) {
  const { t } = useTranslation('reader');
  const { marginTab } = useSettings();
  const { article } = usePage();
  const format = useFormat();
  const known = useKnownNotes(article.id);
  const notes = known?.total ?? 0;
  return (
    <aside className="margin" aria-label={t('margin')}>
      <Tabs
        selectedKey={marginTab}
        onSelectionChange={(key) => {
          const tab = tabs.find((one) => one === key);
          if (tab) void changeSettings({ marginTab: tab });
        }}
      >
        <div className="margin-bar">
          <TabList className="tabs-list" aria-label={t('margin')}>
            {tabs.map((tab) => (
              <Tab key={tab} id={tab} className="tab">
                {t(`tab.${tab}`)}
                {tab === 'notes' && notes > 0 ? <span className="count">{format.number(notes)}</span> : null}
              </Tab>
            ))}
          </TabList>
          <IconButton label={t('closeMargin')} onPress={onClose}>
            <CloseIcon />
          </IconButton>
        </div>
        <TabPanel id="notes" className={`margin-panel ${known?.total === 0 ? 'without-notes' : ''}`}>
          <MarginNotes level={level} />
        </TabPanel>
        <TabPanel id="names" className="margin-panel still">
          <MarginNames />
        </TabPanel>
        <TabPanel id="about" className="margin-panel still">
          <MarginAbout />
        </TabPanel>
      </Tabs>
    </aside>
  );
}
