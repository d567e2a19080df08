/**
 * What left the machine, read from Chromium's own net log: of the pages, and of the browser behind them. Counted are
 * names really looked up (not those that the browser's own rules refuse) and addresses really connected to or sent to.
 */
import { readFile } from 'node:fs/promises';

interface NetLogEvent {
  readonly type: number;
  readonly source: { readonly id: number };
  readonly params?: {
    readonly host?: string;
    readonly hostname?: string;
    readonly address?: string;
    readonly byte_count?: number;
  };
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly NetLogEvent[];
}

const isLocal = (address: string): boolean => /^(127\.|localhost\b|\[::1\])/u.test(address);

/** Names outside this machine that were looked up, and addresses that were reached for. */
export async function outgoingRequests(netLog: string): Promise<string[]> {
  const { constants, events } = JSON.parse(await readFile(netLog, 'utf8')) as NetLog;
  const types = constants.logEventTypes;
  const lookups = new Set([types.HOST_RESOLVER_SYSTEM_TASK, types.HOST_RESOLVER_DNS_TASK]);
  const datagrams = new Map<number, string>();
  const left = new Set<string>();
  for (const { type, source, params } of events) {
    const host = params?.host ?? params?.hostname;
    if (lookups.has(type) && host && !isLocal(host)) left.add(`lookup of ${host}`);
    const address = params?.address;
    if (type === types.TCP_CONNECT_ATTEMPT && address && !isLocal(address)) left.add(address);
    // Connecting a datagram socket sends nothing; Chromium does so to learn whether there is a route.
    if (type === types.UDP_CONNECT && address && !isLocal(address)) datagrams.set(source.id, address);
    const sentTo = datagrams.get(source.id);
    if (type === types.UDP_BYTES_SENT && sentTo) left.add(sentTo);
  }
  return [...left];
}
