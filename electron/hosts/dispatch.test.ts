import { describe, expect, it } from 'vitest';
import { ProblemError } from '#core/problem.ts';
import { settingsSchema } from '#core/settings/model.ts';
import type { Handlers } from '#electron/contract/methods.ts';
import { dispatch } from './dispatch.ts';

/** A table in which only the methods under test answer; reaching any other is a failure of the test. */
function handlersWith(some: Partial<Handlers>): Handlers {
  return new Proxy(some, {
    get: (target, name: keyof Handlers) => {
      const handler = target[name];
      if (handler === undefined) throw new Error(`${name} was not expected`);
      return handler;
    },
  }) as Handlers;
}

describe('dispatch', () => {
  it('fills in defaults and returns the result', async () => {
    let received: unknown;
    const handlers = handlersWith({
      'articles.list': (params) => {
        received = params;
        return { total: 0, items: [] };
      },
    });
    const reply = await dispatch(handlers, 'articles.list', { filter: 'پوتن' });
    expect(reply).toEqual({ ok: true, result: { total: 0, items: [] } });
    expect(received).toEqual({ shelf: 'all', filter: 'پوتن', sort: 'date', offset: 0, limit: 100 });
  });

  it('takes missing params as none', async () => {
    const handlers = handlersWith({ 'settings.get': () => settingsSchema.parse({}) });
    expect(await dispatch(handlers, 'settings.get', undefined)).toMatchObject({ ok: true });
  });

  it.each(['articles.steal', '__proto__', 'constructor', 'toString', '', 7, null, undefined, {}])(
    'refuses the unknown method %j',
    async (method) => {
      const reply = await dispatch(handlersWith({}), method, {});
      expect(reply).toMatchObject({ ok: false, problem: { kind: 'unknown-method' } });
    },
  );

  it.each([
    ['articles.open', {}],
    ['articles.open', { id: '' }],
    ['articles.open', { id: 7 }],
    ['articles.open', 'id'],
    ['articles.open', [1]],
    ['articles.list', { limit: 1e9 }],
    ['settings.get', { extra: 1 }],
    ['settings.set', { urduSize: 'large' }],
  ])('refuses bad params of %s: %j', async (method, params) => {
    const reply = await dispatch(handlersWith({}), method, params);
    expect(reply).toMatchObject({ ok: false, problem: { kind: 'bad-request', facts: { method } } });
  });

  it('passes on a problem with its facts', async () => {
    const handlers = handlersWith({
      'articles.open': ({ id }) => {
        throw new ProblemError('article-missing', { id });
      },
    });
    expect(await dispatch(handlers, 'articles.open', { id: 'gone' })).toEqual({
      ok: false,
      problem: { kind: 'article-missing', facts: { id: 'gone' } },
    });
  });

  it('calls anything else thrown unexpected', async () => {
    const handlers = handlersWith({ 'history.undo': () => Promise.reject(new Error('boom')) });
    expect(await dispatch(handlers, 'history.undo', {})).toEqual({
      ok: false,
      problem: { kind: 'unexpected', facts: { detail: 'boom' } },
    });
  });

  it('does not let a result out that breaks the contract', async () => {
    const broken = { 'articles.delete': () => ({ deleted: 'all' }) } as unknown as Partial<Handlers>;
    const reply = await dispatch(handlersWith(broken), 'articles.delete', { ids: ['a'] });
    expect(reply).toMatchObject({ ok: false, problem: { kind: 'unexpected' } });
  });
});
