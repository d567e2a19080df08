/** Where the reader was among the names, for coming back from an article. It lasts as long as the window. */
import type { NameKind } from '#core/names/kinds.ts';
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
let page: string | null = null;

export const leftRoll = (): RollState => roll;

export function leaveRoll(state: RollState): void {
  roll = state;
}

/** Whose page was open last. */
export const leftPage = (): string | null => page;

export function leavePage(nameId: string | null): void {
  page = nameId;
}
