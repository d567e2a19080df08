/** Names of the two IPC channels between preload and main. */
export const channels = {
  /** Window → main, invoked: method, params; answers a `Reply`. */
  call: 'bayaz:call',
  /** Main → window: name and payload of an event of the contract. */
  event: 'bayaz:event',
} as const;
