/** Items of Wikidata as its query service writes them: by their address, or by their number alone. */
const item = /^(?:https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/)?(?<number>Q[1-9]\d*)$/u;

/** The number of an item (Q5); null for what is none. */
export const itemNumber = (cell: string): string | null => item.exec(cell.trim())?.groups?.['number'] ?? null;
