import { EventEmitter } from 'node:events';

export interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

/** What came with a message: the frame it came from and its `webContents`. */
export interface Sender {
  readonly senderFrame: Frame | null;
  readonly sender: unknown;
}

type Answer = (event: Sender, ...args: unknown[]) => unknown;

/** Electron's `ipcMain`, as far as `invoke` reaches it. Arguments and answers are structured clones, as over a process boundary. */
export class StandinIpcMain {
  readonly #answers = new Map<string, Answer>();

  handle(channel: string, answer: Answer): void {
    if (this.#answers.has(channel)) throw new Error(`a second handler for ${channel}`);
    this.#answers.set(channel, answer);
  }

  removeHandler(channel: string): void {
    this.#answers.delete(channel);
  }

  /** `sender`: the `webContents` of the frame. */
  async invoke(
    senderFrame: Frame | null,
    channel: string,
    args: readonly unknown[],
    sender: unknown = null,
  ): Promise<unknown> {
    const answer = this.#answers.get(channel);
    if (answer === undefined) throw new Error(`no handler for ${channel}`);
    return structuredClone(await answer({ senderFrame, sender }, ...structuredClone(args)));
  }
}

/** Electron's `ipcRenderer`, one a document. */
export class StandinIpcRenderer extends EventEmitter {
  readonly #invoke: (channel: string, args: readonly unknown[]) => Promise<unknown>;

  constructor(invoke: (channel: string, args: readonly unknown[]) => Promise<unknown>) {
    super();
    this.#invoke = invoke;
  }

  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return this.#invoke(channel, args);
  }

  /** A message from the main process arrives. */
  receive(channel: string, args: readonly unknown[]): void {
    this.emit(channel, {}, ...structuredClone(args));
  }
}
