import { lazy, Suspense } from 'react';
import type { Name } from '#core/names/model.ts';

/** Read when first shown: they bring the plotting library. */
const MentionsOverTime = lazy(async () => ({
  default: (await import('../plots/index.ts')).MentionsOverTime,
}));
const CompanyPlot = lazy(async () => ({ default: (await import('../plots/index.ts')).CompanyPlot }));

interface Props {
  readonly name: Name;
  /** Goes to a name's page. */
  readonly onOpen: (nameId: string) => void;
}

/** When a name was mentioned, and who appears with it. */
export function NamePictures({ name, onOpen }: Props) {
  return (
    <div className="name-page-pictures">
      <Suspense fallback={null}>
        <MentionsOverTime nameId={name.id} />
        <CompanyPlot nameId={name.id} onChoose={onOpen} />
      </Suspense>
    </div>
  );
}
