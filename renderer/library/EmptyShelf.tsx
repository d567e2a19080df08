import { useTranslation } from 'react-i18next';
import type { Shelf } from '#electron/contract/methods.ts';
import { useWorkspace } from '../app/workspace.tsx';
import { useImport } from '../import/ImportProvider.tsx';
import { focusSearch } from '../search/focus-search.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly shelf: Shelf;
  readonly filter: string;
  /** Shows all that there is. */
  readonly onAll: () => void;
}

/** A shelf on which nothing stands, or nothing that fits the filter: why, and what to do next. */
export function EmptyShelf({ shelf, filter, onAll }: Props) {
  const { t } = useTranslation('library');
  const { showDialog } = useWorkspace();
  const importing = useImport();
  const fills = shelf === 'all' || shelf === 'own';
  return (
    <div className="library-empty soft">
      <p>
        {filter ? t('nothingMatches', { filter }) : t(`empty.${shelf.startsWith('tag:') ? 'tag' : shelf}`)}
      </p>
      {filter ? <Button onPress={() => focusSearch(filter)}>{t('searchFor', { filter })}</Button> : null}
      {!filter && fills ? (
        <>
          <Button onPress={() => importing.chooseFiles()}>{t('import')}</Button>
          <Button onPress={() => showDialog('paste')}>{t('paste')}</Button>
        </>
      ) : null}
      {filter || !fills ? <Button onPress={onAll}>{t('showAll')}</Button> : null}
    </div>
  );
}
