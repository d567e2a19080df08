import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Shelf } from '#electron/contract/methods.ts';
import { useShelves } from '../app/queries.ts';
import { useFormat } from '../i18n/format.ts';
import { Typed } from '../ui/Typed.tsx';

interface Props {
  readonly chosen: Shelf;
  readonly onChoose: (shelf: Shelf) => void;
}

/** Shelves with their counts, tags of notes among them. */
export function Shelves({ chosen, onChoose }: Props) {
  const { t } = useTranslation('library');
  const format = useFormat();
  const shelves = useShelves().data ?? [];
  return (
    <ToggleButtonGroup
      className="shelves"
      aria-label={t('shelves')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const shelf = shelves.find((one) => keys.has(one.shelf))?.shelf;
        if (shelf) onChoose(shelf);
      }}
    >
      {shelves.map(({ shelf, articles }) => (
        <ToggleButton key={shelf} id={shelf} className="shelf eased">
          {shelf.startsWith('tag:') ? (
            <Typed text={`#${shelf.slice(4)}`} />
          ) : (
            <bdi>{t(`shelf.${shelf}`)}</bdi>
          )}
          <span className="shelf-count">{format.number(articles)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
