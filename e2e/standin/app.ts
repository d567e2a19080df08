import { EventEmitter } from 'node:events';
import { allows } from './event-target.ts';

export interface AppOptions {
  /** Folder that stands for Electron's `userData`. */
  readonly userData: string;
  /** The machine's languages, most wanted first. */
  readonly languages: readonly string[];
  /** Switches of the command line, name → value. */
  readonly switches: Readonly<Record<string, string>>;
}

/** Electron's `app`: the life of the process and its command line. */
export class StandinApp extends EventEmitter {
  readonly isPackaged = true;
  readonly name = 'Bayaz';
  /** Switches given to the engine, as its command line takes them. */
  readonly engineSwitches: string[] = [];
  readonly ended: Promise<number>;
  closeWindows: () => void = () => undefined;
  readonly #options: AppOptions;
  readonly #end: (code: number) => void;
  readonly #ready = Promise.withResolvers<void>();

  constructor(options: AppOptions) {
    super();
    this.#options = options;
    const { promise, resolve } = Promise.withResolvers<number>();
    this.ended = promise;
    this.#end = resolve;
  }

  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void => {
      this.engineSwitches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    },
    getSwitchValue: (name: string): string => this.#options.switches[name] ?? '',
  };

  becomeReady(): void {
    this.#ready.resolve();
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  getPath(name: string): string {
    if (name !== 'userData' && name !== 'documents') throw new Error(`the stand-in has no path ${name}`);
    return this.#options.userData;
  }

  getPreferredSystemLanguages(): string[] {
    return [...this.#options.languages];
  }

  quit(): void {
    this.closeWindows();
    if (allows(this, 'will-quit')) this.#end(0);
  }

  exit(code = 0): void {
    this.#end(code);
  }
}
