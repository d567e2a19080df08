import { resolve } from 'node:path';
import { ProblemError } from '#core/problem.ts';

export interface ServeArguments {
  /** Folder of the library; null for the default one. */
  readonly library: string | null;
  /** 0 for any that is free. */
  readonly port: number;
}

/**
 * Reads `--library DIR` and `--port N` (also as `--library=DIR`). Throws `argument-unknown` for anything else, a missing
 * value, or a port that is none.
 */
export function readArguments(args: readonly string[]): ServeArguments {
  let library: string | null = null;
  let port = 0;
  const rest = args.flatMap((arg) => {
    const [, name, value] = /^(--[a-z]+)=(.*)$/su.exec(arg) ?? [];
    return name === undefined || value === undefined ? [arg] : [name, value];
  });
  while (rest.length > 0) {
    const name = rest.shift() ?? '';
    const value = rest.shift();
    if (value === undefined || value === '') throw new ProblemError('argument-unknown', { argument: name });
    if (name === '--library') library = resolve(value);
    else if (name === '--port' && /^\d{1,5}$/u.test(value) && Number(value) <= 65_535) port = Number(value);
    else throw new ProblemError('argument-unknown', { argument: `${name} ${value}` });
  }
  return { library, port };
}
