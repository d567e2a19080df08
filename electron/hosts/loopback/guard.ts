import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';

/**
 * Refuses a request that was meant for another host (421: a foreign name made to resolve to this machine, "DNS
 * rebinding") or that a foreign page sent (403). A request without Origin comes from no page.
 */
export function guardOrigin(headers: IncomingHttpHeaders, port: number): void {
  const host = `127.0.0.1:${port}`;
  if (headers.host !== host) throw new Refusal(421, 'host-wrong', { host: headers.host ?? '' });
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    throw new Refusal(403, 'origin-foreign', { origin });
  }
}

/** Refuses a request without the session's token (401) or with a wrong one (403). */
export function guardToken(headers: IncomingHttpHeaders, session: Session): void {
  const proof = session.check(headers.authorization);
  if (proof === 'none') throw new Refusal(401, 'unauthorised', {}, { 'WWW-Authenticate': 'Bearer' });
  if (proof === 'wrong') throw new Refusal(403, 'unauthorised');
}
