import type { z } from 'zod';
import { isMethod, methods, type Handlers, type Method } from '#electron/contract/methods.ts';
import type { Reply } from '#electron/contract/reply.ts';
import { ProblemError, problemOf } from '#core/problem.ts';

/** Where and why, in one line: enough for a developer, no part of the value itself. */
function reasonOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'invalid';
  const path = issue.path.map(String).join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}

async function answer<M extends Method>(handlers: Handlers, method: M, params: unknown): Promise<unknown> {
  const received = methods[method].params.safeParse(params ?? {});
  if (!received.success) throw new ProblemError('bad-request', { method, detail: reasonOf(received.error) });
  // The schema of this very method has just parsed the params; TypeScript cannot follow that through the table.
  const handler = handlers[method] as (params: unknown) => unknown;
  const result = methods[method].result.safeParse(await handler(received.data));
  if (!result.success) {
    throw new ProblemError('unexpected', { detail: `${method} answered ${reasonOf(result.error)}` });
  }
  return result.data;
}

/**
 * Carries one call from a host to its service: validates what goes in and what comes out by the contract, and turns
 * whatever fails into a problem. Never throws. Missing params count as `{}`.
 */
export async function dispatch(handlers: Handlers, method: unknown, params: unknown): Promise<Reply> {
  try {
    if (typeof method !== 'string' || !isMethod(method)) {
      throw new ProblemError('unknown-method', { method: String(method).slice(0, 100) });
    }
    return { ok: true, result: await answer(handlers, method, params) };
  } catch (thrown) {
    return { ok: false, problem: problemOf(thrown) };
  }
}
