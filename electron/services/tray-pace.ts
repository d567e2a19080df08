/** Doing something no oftener than every so many milliseconds: at once where it rested long enough, else once after it did. */
export interface Paced {
  soon(): void;
  close(): void;
}

export function paced(work: () => void, rest: number): Paced {
  let timer: NodeJS.Timeout | null = null;
  let again = false;
  const begin = (): void => {
    again = false;
    timer = setTimeout(() => {
      timer = null;
      if (again) begin();
    }, rest);
    timer.unref();
    work();
  };
  return {
    soon() {
      if (timer === null) begin();
      else again = true;
    },
    close() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      again = false;
    },
  };
}
