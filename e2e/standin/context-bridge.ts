import type { Page } from 'playwright';
import type { Exposed } from './preload.ts';

/** A value on its way to the page: functions and promises stay here and travel as numbers. */
export type Carried =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Carried])[] }
  | { readonly kind: 'function' | 'promise' | 'error'; readonly id: number; readonly message?: string };

/** What the page sends: a function of ours to call, and its arguments, functions of the page among them by number. */
export interface PageCall {
  readonly id: number;
  readonly args: readonly ({ readonly value: unknown } | { readonly callback: number })[];
}

export const bridgePath = '/-/bridge';
export const settleBinding = 'standinSettle';
export const callBinding = 'standinCall';

/** The two-way table of one document, standing for Electron's `contextBridge`. */
export class ContextBridge {
  readonly #functions: ((...args: unknown[]) => unknown)[] = [];
  readonly #promises = new Map<number, Promise<unknown>>();
  readonly #page: Page;
  #promised = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  carry(value: unknown): Carried {
    if (typeof value === 'function') {
      const id = this.#functions.push(value as (...args: unknown[]) => unknown) - 1;
      return { kind: 'function', id };
    }
    if (value instanceof Promise) {
      const id = this.#promised++;
      // Heard when the page asks for it; until then a rejection is not unhandled.
      value.catch(() => undefined);
      this.#promises.set(id, value);
      return { kind: 'promise', id };
    }
    const plain =
      value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
    if (!plain) return { kind: 'value', value };
    return {
      kind: 'object',
      fields: Object.entries(value).map(([name, field]) => [name, this.carry(field)]),
    };
  }

  exposed(exposed: Exposed): readonly (readonly [string, Carried])[] {
    return [...exposed].map(([name, api]) => [name, this.carry(api)]);
  }

  /** Calls one of our functions for the page, at once. */
  call({ id, args }: PageCall): Carried {
    try {
      return this.carry(this.#functions[id]?.(...args.map((arg) => this.#received(arg))));
    } catch (thrown) {
      return { kind: 'error', id, message: String(thrown) };
    }
  }

  /** Calls one of our functions that answers by a promise; what that came to. */
  async callLater(call: PageCall): Promise<unknown> {
    const answer = this.call(call);
    if (answer.kind === 'promise') return this.settle(answer.id);
    throw new Error(answer.kind === 'error' ? answer.message : 'not a promise');
  }

  /** What a promise of ours came to. */
  settle(id: number): Promise<unknown> {
    const promise = this.#promises.get(id) ?? Promise.reject(new Error('no such promise'));
    this.#promises.delete(id);
    return promise;
  }

  #received(arg: PageCall['args'][number]): unknown {
    if (!('callback' in arg)) return arg.value;
    return (...args: unknown[]) => {
      const { callback } = arg;
      this.#page
        .evaluate(({ callback, args }) => window.standinCallbacks?.get(callback)?.(...args), {
          callback,
          args,
        })
        // The document went away with the callback.
        .catch(() => undefined);
    };
  }
}

declare global {
  interface Window {
    standinCallbacks?: Map<number, (...args: unknown[]) => unknown>;
    standinSettle(id: number): Promise<unknown>;
    standinCall(call: PageCall): Promise<unknown>;
  }
}

/**
 * Runs in the page before its own scripts: puts what the preload exposed into the window. Functions over the real bridge
 * answer at once, so a call is a synchronous request to the page's own origin, unless the function has answered by a
 * promise before: then it goes through a binding and holds nothing up.
 */
export function installInPage({ path }: { path: string }): void {
  if (window.top !== window) return;
  const callbacks = new Map<number, (...args: unknown[]) => unknown>();
  window.standinCallbacks = callbacks;

  const ask = (body: unknown): unknown => {
    const request = new XMLHttpRequest();
    request.open('POST', path, false);
    request.send(JSON.stringify(body));
    return JSON.parse(request.responseText);
  };
  const sent = (arg: unknown): PageCall['args'][number] => {
    if (typeof arg !== 'function') return { value: arg };
    callbacks.set(callbacks.size, arg as (...args: unknown[]) => unknown);
    return { callback: callbacks.size - 1 };
  };
  const revive = (carried: Carried): unknown => {
    switch (carried.kind) {
      case 'value':
        return carried.value;
      case 'object':
        return Object.freeze(
          Object.fromEntries(carried.fields.map(([name, field]) => [name, revive(field)])),
        );
      case 'promise':
        return window.standinSettle(carried.id);
      case 'error':
        throw new Error(carried.message);
      case 'function': {
        let promises = false;
        return (...args: unknown[]) => {
          const call: PageCall = { id: carried.id, args: args.map(sent) };
          if (promises) return window.standinCall(call);
          const answer = ask(call) as Carried;
          promises = answer.kind === 'promise';
          return revive(answer);
        };
      }
    }
  };
  for (const [name, carried] of ask('exposed') as [string, Carried][]) {
    Object.defineProperty(window, name, { value: revive(carried), enumerable: true });
  }
}
