/** Names of the IPC channels between preload and main. */
export const channels = {
  /** Window → main, invoked: method, params; answers a `Reply`. */
  call: 'bayaz:call',
  /** Main → window: name and payload of an event of the contract. */
  event: 'bayaz:event',
  /** Window → main, invoked: a name for the file; answers a `Reply` with its path. */
  savePdf: 'bayaz:save-pdf',
} as const;
