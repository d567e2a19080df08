import { useTranslation } from 'react-i18next';
import type { Name } from '#core/names/model.ts';
import { AddSpelling } from '../AddSpelling.tsx';
import { NameLinks } from '../NameLinks.tsx';
import { Settlements } from '../Settlements.tsx';
import { SpellingTable } from '../SpellingTable.tsx';
import '../names.css';
import '../name-forms.css';

interface Props {
  readonly name: Name;
  /** Goes to a name's page. */
  readonly onOpen: (nameId: string) => void;
}

/** How a name is spelled, what it is to others, and what the reader said of its uncertain spellings. */
export function NameWords({ name, onOpen }: Props) {
  const { t } = useTranslation('names');
  return (
    <div className="name-page-words">
      <div className="name-page-part">
        <SpellingTable name={name} articleId={null} />
        <AddSpelling name={name} />
      </div>
      <section className="name-page-part" aria-labelledby="name-page-links">
        <h3 id="name-page-links">{t('links')}</h3>
        <NameLinks name={name} onOpen={onOpen} />
      </section>
      <section className="name-page-part" aria-labelledby="name-page-settled">
        <h3 id="name-page-settled">{t('settlements')}</h3>
        <Settlements nameId={name.id} />
      </section>
    </div>
  );
}
