import { describe, expect, it } from 'vitest';
import { Session } from './session.ts';

describe('Session', () => {
  it('exchanges the nonce once', () => {
    const session = new Session();
    expect(session.exchange('guess')).toBeNull();
    expect(session.exchange(session.nonce)).toBe(session.token);
    expect(session.exchange(session.nonce)).toBeNull();
  });

  it('tells the token from a wrong one and from none', () => {
    const session = new Session();
    expect(session.check(`Bearer ${session.token}`)).toBe('right');
    expect(session.check(`Bearer ${session.nonce}`)).toBe('wrong');
    expect(session.check(`Bearer ${new Session().token}`)).toBe('wrong');
    for (const header of [undefined, '', 'Bearer', 'Basic abc', session.token]) {
      expect(session.check(header)).toBe('none');
    }
  });
});
