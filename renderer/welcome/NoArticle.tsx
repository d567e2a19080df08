import { useTranslation } from 'react-i18next';
import { problemOf } from '#core/problem.ts';
import { changeSettings, queryClient, useSettings } from '../app/queries.ts';
import { useWindowWidth } from '../app/useWindowWidth.ts';
import { wide } from '../app/widths.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { phrase } from '../i18n/i18n.ts';
import { useImport } from '../import/ImportProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { useExample } from './useExample.ts';
import './no-article.css';

/** Stands in the page's place while no article is open: the ways to one. */
export function NoArticle() {
  const { t } = useTranslation('welcome');
  const { libraryOpen } = useSettings();
  const { drawer, showDrawer, showDialog } = useWorkspace();
  const isWide = useWindowWidth() >= wide;
  const importing = useImport();
  const showExample = useExample();
  const showsLibrary = isWide ? libraryOpen : drawer === 'library';
  return (
    <main className="no-article">
      <h1 className="unseen">{t('title')}</h1>
      <p className="soft">{t('reader:choose')}</p>
      <div className="no-article-do">
        {showsLibrary ? null : (
          <Button
            look="primary"
            onPress={() => (isWide ? void changeSettings({ libraryOpen: true }) : showDrawer('library'))}
          >
            {t('app:do.toggle-library')}
          </Button>
        )}
        <Button onPress={() => importing.chooseFiles()}>{t('app:do.import')}</Button>
        <Button onPress={() => showDialog('paste')}>{t('app:do.paste')}</Button>
        <Button onPress={() => void showExample()}>{t('example')}</Button>
      </div>
    </main>
  );
}

/** Stands there where the article could not be read: why, and once more. */
export function UnreadArticle({ id, error }: { readonly id: string; readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <main className="no-article">
      <p role="alert">{phrase(problemOf(error))}</p>
      <div className="no-article-do">
        <Button onPress={() => void queryClient.refetchQueries({ queryKey: ['article', id] })}>
          {t('tryAgain')}
        </Button>
      </div>
    </main>
  );
}
