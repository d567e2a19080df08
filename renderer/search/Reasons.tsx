import type { Reason } from '#core/search/model.ts';
import { Phrase } from './Phrase.tsx';

interface Group {
  readonly kind: Reason['kind'];
  readonly name: string;
  readonly texts: string[];
}

/** Reasons of one kind (for spellings: of one name) together, in the order they came. */
function grouped(reasons: readonly Reason[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { kind, nameId, nameLabel, text } of reasons) {
    const key = `${kind} ${nameId ?? ''}`;
    const group = groups.get(key) ?? { kind, name: nameLabel ?? '', texts: [] };
    if (!group.texts.includes(text)) group.texts.push(text);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Urdu words stand apart by the Urdu comma in either interface: the list runs as they do. */
const listed = (texts: readonly string[]): string =>
  texts.join(texts.some((text) => /\p{Script=Arabic}/u.test(text)) ? '، ' : ', ');

/** Why an article was found: "spelling of Vladimir Putin: پوٹن". */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <span className="reasons small soft">
      {grouped(reasons).map(({ kind, name, texts }) => (
        <span key={`${kind} ${name}`} className="reason">
          <Phrase of={`reason.${kind}`} with={{ name, text: listed(texts) }} />
        </span>
      ))}
    </span>
  );
}
