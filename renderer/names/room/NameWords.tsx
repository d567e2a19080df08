import type { Name } from '#core/names/model.ts';
import { AddSpelling } from '../AddSpelling.tsx';
import { SpellingTable } from '../SpellingTable.tsx';
import '../names.css';

/** How a name is spelled. */
export function NameWords({ name }: { readonly name: Name }) {
  return (
    <div className="name-page-words">
      <SpellingTable name={name} articleId={null} />
      <AddSpelling name={name} />
    </div>
  );
}
