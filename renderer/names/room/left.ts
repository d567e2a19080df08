/** Where the reader was among the names, for coming back from an article. It lasts as long as the window. */
import type { NameKind } from '#core/names/kinds.ts';
import type { NameLineSort } from './useMentionPages.ts';
import type { RollOrder } from './roll.ts';

export interface RollState {
  readonly typed: string;
  /** Kinds that are shown; none stands for all. */
  readonly kinds: ReadonlySet<NameKind>;
  readonly order: RollOrder;
  /** The name where the keys are. */
  readonly activeId: string | null;
}

let roll: RollState = {
  typed: '',
  kinds: new Set(),
  order: { sort: 'name', reversed: false },
  activeId: null,
};
export const pageTabs = ['mentions', 'pictures', 'spellings'] as const;
export type PageTab = (typeof pageTabs)[number];

export interface MentionsState {
  /** Null for all spellings. */
  readonly spellingId: string | null;
  readonly sort: NameLineSort;
  /** The line where the keys are, from 0. */
  readonly active: number;
}

export interface PageState {
  readonly nameId: string;
  readonly tab: PageTab;
  readonly mentions: MentionsState;
}

let page: PageState | null = null;

export const leftRoll = (): RollState => roll;

export function leaveRoll(state: RollState): void {
  roll = state;
}

/** The page that was open last; of another name, as it is opened first. */
export const leftPage = (nameId: string): PageState =>
  page?.nameId === nameId
    ? page
    : { nameId, tab: page?.tab ?? 'mentions', mentions: { spellingId: null, sort: 'newest', active: 0 } };

/** Whose page was open last; null where the list was. */
export const leftName = (): string | null => page?.nameId ?? null;

export function leavePage(state: PageState | null): void {
  page = state;
}
