import type { Reason } from '#core/search/model.ts';

export interface ReasonGroup {
  readonly kind: Reason['kind'];
  /** What the name is called; '' where the reason is no name's. */
  readonly name: string;
  readonly nameId: string;
  readonly texts: readonly string[];
}

/** What each name is called in the interface's language, by id. */
export type NameLabels = ReadonlyMap<string, string>;

/** Reasons of one kind (for spellings: of one name) together, in the order they came, each text once. */
export function groupedReasons(reasons: readonly Reason[], labels: NameLabels): ReasonGroup[] {
  const groups = new Map<string, ReasonGroup & { readonly texts: string[] }>();
  for (const { kind, nameId, nameLabel, text } of reasons) {
    const key = `${kind} ${nameId ?? ''}`;
    const group = groups.get(key) ?? {
      kind,
      name: labels.get(nameId ?? '') ?? nameLabel ?? '',
      nameId: nameId ?? '',
      texts: [],
    };
    if (!group.texts.includes(text)) group.texts.push(text);
    groups.set(key, group);
  }
  return [...groups.values()];
}
