/** What Chromium asked of the network, read from its own net log: pages, and the browser behind them. */
import { readFile } from 'node:fs/promises';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly host?: string };
  }[];
}

const isLocal = (host: string): boolean => /^(127\.|localhost$|\[::1\]$)/u.test(host);

/** Addresses outside this machine that were asked for or looked up. */
export async function foreignRequests(netLog: string): Promise<string[]> {
  const { constants, events } = JSON.parse(await readFile(netLog, 'utf8')) as NetLog;
  const types = constants.logEventTypes;
  const asked = new Set<string>();
  for (const { type, params } of events) {
    if (type === types.URL_REQUEST_START_JOB && params?.url?.startsWith('http')) {
      const url = new URL(params.url);
      if (!isLocal(url.hostname)) asked.add(url.href);
    }
    if (type === types.HOST_RESOLVER_MANAGER_REQUEST && params?.host) {
      const host = params.host.replace(/^https?:\/\//u, '').replace(/:\d+$/u, '');
      if (!isLocal(host)) asked.add(`lookup of ${host}`);
    }
  }
  return [...asked];
}
