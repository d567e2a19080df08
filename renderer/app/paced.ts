/**
 * Runs a work at once when first asked for, and then no more often than every `rest` ms however often it is asked for;
 * the last asking is never lost.
 */
export function paced(work: () => void, rest: number): () => void {
  let resting = false;
  let again = false;
  const run = () => {
    if (resting) {
      again = true;
      return;
    }
    resting = true;
    setTimeout(() => {
      resting = false;
      if (!again) return;
      again = false;
      run();
    }, rest);
    work();
  };
  return run;
}
