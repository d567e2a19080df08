import { describe, expect, it } from 'vitest';
import { settingsSchema } from '#core/settings/model.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import type { Reply } from '#electron/contract/reply.ts';
import { channels } from './channels.ts';
import { serveIpc } from './ipc.ts';

interface Event {
  readonly url: string;
}

function listener() {
  const answers = new Map<string, (event: Event, ...args: unknown[]) => Promise<Reply>>();
  return {
    handle: (channel: string, answer: (event: Event, ...args: unknown[]) => Promise<Reply>) => {
      answers.set(channel, answer);
    },
    removeHandler: (channel: string) => {
      answers.delete(channel);
    },
    answers,
  };
}

const settings = settingsSchema.parse({});

describe('serveIpc', () => {
  it('dispatches a trusted call, refuses any other unread, and stops', async () => {
    let reads = 0;
    const handlers = {
      'settings.get': () => {
        reads++;
        return settings;
      },
    } as unknown as Handlers;
    const ipc = listener();
    const stop = serveIpc(ipc, handlers, (event: Event) => event.url === 'app://bayaz/');
    const call = ipc.answers.get(channels.call);

    expect(await call?.({ url: 'app://bayaz/' }, 'settings.get', {})).toEqual({ ok: true, result: settings });
    expect(await call?.({ url: 'https://example.com/' }, 'settings.get', {})).toMatchObject({
      ok: false,
      problem: { kind: 'unauthorised' },
    });
    expect(reads).toBe(1);
    stop();
    expect(ipc.answers.size).toBe(0);
  });
});
