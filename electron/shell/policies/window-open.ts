import { externalLink } from './external-link.ts';

export interface WindowOpenDecision {
  readonly action: 'deny';
  /** To be opened outside the app instead; null for nothing. */
  readonly external: string | null;
}

/** No page opens windows; a link meant for a new one goes to the system's browser, if the policy on links lets it. */
export function decideWindowOpen(address: string): WindowOpenDecision {
  return { action: 'deny', external: externalLink(address) };
}
