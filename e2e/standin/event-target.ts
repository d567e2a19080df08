import { EventEmitter } from 'node:events';

/** An event as Electron gives it to a listener that may prevent what is about to happen. */
export interface Preventable {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

/** Emits a preventable event with further facts on it; true if no listener prevented it. */
export function allows(emitter: EventEmitter, name: string, facts: object = {}, ...rest: unknown[]): boolean {
  let prevented = false;
  const event = {
    ...facts,
    get defaultPrevented() {
      return prevented;
    },
    preventDefault() {
      prevented = true;
    },
  };
  emitter.emit(name, event, ...rest);
  return !prevented;
}
