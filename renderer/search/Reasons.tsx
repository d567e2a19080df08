import type { Reason } from '#core/search/model.ts';
import { Phrase } from './Phrase.tsx';

interface Group {
  readonly kind: Reason['kind'];
  readonly name: string;
  readonly texts: string[];
}

/** What each name is called in the interface's language, by id. */
export type NameLabels = ReadonlyMap<string, string>;

/** Reasons of one kind (for spellings: of one name) together, in the order they came. */
function grouped(reasons: readonly Reason[], labels: NameLabels): Group[] {
  const groups = new Map<string, Group>();
  for (const { kind, nameId, nameLabel, text } of reasons) {
    const key = `${kind} ${nameId ?? ''}`;
    const group = groups.get(key) ?? { kind, name: labels.get(nameId ?? '') ?? nameLabel ?? '', texts: [] };
    if (!group.texts.includes(text)) group.texts.push(text);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Why an article was found: "spelling of Vladimir Putin: پوٹن". */
export function Reasons({
  reasons,
  labels,
}: {
  readonly reasons: readonly Reason[];
  readonly labels: NameLabels;
}) {
  return (
    <span className="reasons small soft">
      {grouped(reasons, labels).map(({ kind, name, texts }) => (
        <span key={`${kind} ${name}`} className="reason">
          <Phrase of={`reason.${kind}`} with={{ name, text: texts }} />
        </span>
      ))}
    </span>
  );
}
