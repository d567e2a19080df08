import { useEffect, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { leavePage, leftPage, pageTabs, type PageState } from './left.ts';
import { MentionLines } from './MentionLines.tsx';
import { NamePictures } from './NamePictures.tsx';
import { NameWords } from './NameWords.tsx';
import { PageHead } from './PageHead.tsx';
import './page.css';

interface Props {
  readonly name: Name;
  /** To the list. */
  readonly onBack: () => void;
  /** To another name's page. */
  readonly onOpen: (nameId: string) => void;
}

/** All about one name: what it is, where it stands, when and with whom, how it is spelled. */
export function NamePage({ name, onBack, onOpen }: Props) {
  const { t } = useTranslation('names-room');
  const [state, setState] = useState(() => leftPage(name.id));
  const page = useRef<HTMLElement>(null);
  const patch = (part: Partial<PageState>) => setState((old) => ({ ...old, ...part }));
  useEffect(() => leavePage(state), [state]);
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  return (
    // The focus comes here when the page opens.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <article ref={page} className="name-page" aria-labelledby="name-page-title" tabIndex={-1}>
      <PageHead name={name} onBack={onBack} onOpen={onOpen} />
      <Tabs
        className="name-page-tabs"
        selectedKey={state.tab}
        onSelectionChange={(key) => {
          const tab = pageTabs.find((one) => one === key);
          if (tab) patch({ tab });
        }}
      >
        <TabList className="tabs-list name-page-tablist" aria-label={t('tabs')}>
          {pageTabs.map((tab) => (
            <Tab key={tab} id={tab} className="tab">
              {t(`tab.${tab}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="mentions" className="name-page-panel still">
          <MentionLines name={name} state={state.mentions} onChange={(mentions) => patch({ mentions })} />
        </TabPanel>
        <TabPanel id="pictures" className="name-page-panel">
          <NamePictures name={name} onOpen={onOpen} />
        </TabPanel>
        <TabPanel id="spellings" className="name-page-panel">
          <NameWords name={name} onOpen={onOpen} />
        </TabPanel>
      </Tabs>
    </article>
  );
}
