/** The way to keep the line that is being read where it stands, whatever changes around it next. */
type Hold = () => void;

let hold: Hold | null = null;

/** Holds the line of the sentence with the focus, else the one where eyes rest. Without an article it does nothing. */
export const holdLine: Hold = () => hold?.();

/** Makes a page the one that is meant; returns how to stop. */
export function beHeld(own: Hold): () => void {
  hold = own;
  return () => {
    if (hold === own) hold = null;
  };
}

/** Where eyes rest on the page: of the height of what shows, from its top. */
export const restingHeight = 0.35;
