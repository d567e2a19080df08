/** Says on stderr how far the benchmark is: stdout is for its results. */
export const progress = (text: string): void => {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
};
