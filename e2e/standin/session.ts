type RequestHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void;
type CheckHandler = (contents: unknown, permission: string, requestingOrigin: string) => boolean;
type BeforeRequest = (details: { url: string }, answer: (reply: { cancel?: boolean }) => void) => void;

/**
 * Electron's default session: keeps the guards that the main process sets. Without a guard everything is granted, as in
 * Electron. `unguarded` drops them all: the control, which shows that the attempts of a test would get through.
 */
export class StandinSession {
  #request: RequestHandler | null = null;
  #check: CheckHandler | null = null;
  #beforeRequest: BeforeRequest | null = null;
  readonly #unguarded: boolean;

  constructor(unguarded: boolean) {
    this.#unguarded = unguarded;
  }

  setPermissionRequestHandler(handler: RequestHandler): void {
    if (!this.#unguarded) this.#request = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    if (!this.#unguarded) this.#check = handler;
  }

  setDevicePermissionHandler(): void {
    // No device can be offered to a page of a headless browser.
  }

  readonly webRequest = {
    onBeforeRequest: (handler: BeforeRequest): void => {
      if (!this.#unguarded) this.#beforeRequest = handler;
    },
  };

  /** Whether both handlers grant a permission to the page at an address. */
  async grants(contents: unknown, permission: string, requestingUrl: string): Promise<boolean> {
    const request = this.#request;
    const asked =
      request === null ||
      (await new Promise<boolean>((answer) => request(contents, permission, answer, { requestingUrl })));
    return asked && (this.#check === null || this.#check(contents, permission, requestingUrl));
  }

  /** Whether a request may go out. */
  async lets(url: string): Promise<boolean> {
    const before = this.#beforeRequest;
    if (before === null) return true;
    const reply = await new Promise<{ cancel?: boolean }>((answer) => before({ url }, answer));
    return reply.cancel !== true;
  }
}
