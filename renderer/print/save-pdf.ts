import type { Paper } from '#core/print/papers.ts';
import { ProblemError } from '#core/problem.ts';

/** Whether the host makes a PDF by itself; a browser offers it among its printers. */
export const canSavePdf = (): boolean => window.bayaz?.savePdf !== undefined;

/**
 * Has the host ask where and save what would be printed. The path; null where the reader thought better of it. Throws a
 * `ProblemError` where it could not be written.
 */
export async function savePdf(name: string, paper: Paper): Promise<string | null> {
  const reply = await window.bayaz?.savePdf?.(name, paper);
  if (!reply) return null;
  if (!reply.ok) throw new ProblemError(reply.problem.kind, reply.problem.facts);
  return reply.result.path;
}
