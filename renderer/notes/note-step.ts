/** Steps from note to note that commands ask for; the open article carries them out. */
type Step = (way: 1 | -1) => void;

let current: Step | null = null;

/** The open article takes the steps until the returned function is called. */
export function takeSteps(step: Step): () => void {
  current = step;
  return () => {
    if (current === step) current = null;
  };
}

export const stepNote: Step = (way) => current?.(way);
