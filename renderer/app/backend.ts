/** The renderer's only door to the backend: calls of the contract, and its events. */
import type { Problem } from '#core/problem.ts';
import { ProblemError } from '#core/problem.ts';
import type { EventName, Events } from '#electron/contract/events.ts';
import type { Method, Params, Result } from '#electron/contract/methods.ts';
import type { Bridge } from '#electron/contract/reply.ts';
import { openLoopback } from './loopback.ts';

declare global {
  interface Window {
    /** Exposed by the preload script; absent in a plain browser. */
    readonly bayaz?: Bridge;
  }
}

let bridge: Bridge | undefined;

/** Finds the host: the preload's bridge in Electron, the loopback server elsewhere. Throws a `ProblemError` where neither answers. */
export async function connect(): Promise<void> {
  bridge = window.bayaz ?? (await openLoopback());
}

function connected(): Bridge {
  if (!bridge) throw new ProblemError('unexpected', { detail: 'not connected' });
  return bridge;
}

const damageListeners = new Set<(problem: Problem) => void>();

/** Hears of every call that met damage in the library; returns how to stop. */
export function hearDamage(hear: (problem: Problem) => void): () => void {
  damageListeners.add(hear);
  return () => damageListeners.delete(hear);
}

/** Calls the backend. Throws a `ProblemError` with what the backend said went wrong. */
export async function call<M extends Method>(method: M, params: Params<M>): Promise<Result<M>> {
  const reply = await connected().call(method, params);
  if (!reply.ok && reply.problem.kind === 'library-damaged')
    for (const hear of damageListeners) hear(reply.problem as Problem);
  if (!reply.ok) throw new ProblemError(reply.problem.kind, (reply.problem as Problem).facts);
  // The host validated it by the same table.
  return reply.result as Result<M>;
}

/** Hears one kind of event; returns how to stop. */
export function listen<E extends EventName>(event: E, hear: (payload: Events[E]) => void): () => void {
  return connected().listen((name, payload) => {
    if (name === event) hear(payload as Events[E]);
  });
}
