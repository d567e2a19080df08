import { readFileSync } from 'node:fs';
import type { StandinIpcRenderer } from './ipc.ts';

/** What a preload exposed, by name in the page's world. */
export type Exposed = ReadonlyMap<string, unknown>;

/**
 * Runs a built preload script as a sandboxed one runs: CommonJS, with a `require` that knows `electron` and nothing else
 * of the machine.
 */
export function runPreload(file: string, ipcRenderer: StandinIpcRenderer): Exposed {
  const exposed = new Map<string, unknown>();
  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => {
        if (exposed.has(name)) throw new Error(`${name} is exposed already`);
        exposed.set(name, api);
      },
    },
  };
  const require = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
    return electron;
  };
  const module = { exports: {} };
  // oxlint-disable-next-line no-new-func -- a script's own scope, which is what a preload has
  new Function('require', 'module', 'exports', readFileSync(file, 'utf8'))(require, module, module.exports);
  return exposed;
}
