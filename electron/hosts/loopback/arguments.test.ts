import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

describe('readArguments', () => {
  it('reads library and port, apart or joined', () => {
    expect(readArguments([])).toEqual({ library: null, port: 0 });
    expect(readArguments(['--library', '/a b', '--port', '4711'])).toEqual({
      library: resolve('/a b'),
      port: 4711,
    });
    expect(readArguments(['--port=0', '--library=x=y'])).toEqual({ library: resolve('x=y'), port: 0 });
  });

  it.each([
    [['--port']],
    [['--port', 'x']],
    [['--port', '65536']],
    [['--port', '-1']],
    [['--shelf', 'a']],
    [['a']],
  ])('refuses %j', (args) => {
    expect(() => readArguments(args)).toThrow('argument-unknown');
  });
});
