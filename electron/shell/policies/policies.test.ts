import { describe, expect, it } from 'vitest';
import { isAppUrl } from './app-url.ts';
import { externalLink } from './external-link.ts';
import { mayNavigate } from './navigation.ts';
import { mayRequest } from './network.ts';
import { mayUse } from './permission.ts';
import { isTrustedSender } from './sender.ts';
import { decideWindowOpen } from './window-open.ts';

const foreign = [
  'https://example.com/',
  'http://127.0.0.1:9000/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'app://other/',
  'app://bayaz.example.com/',
  'app://bayaz:81/',
  'app://someone@bayaz/',
  'app://:secret@bayaz/',
  'xapp://bayaz/',
  'about:blank',
  'not an address',
  '',
];

describe('the app’s own address', () => {
  it.each(['app://bayaz/', 'app://bayaz/#a', 'app://bayaz/assets/a.js'])('%s', (address) => {
    expect(isAppUrl(address)).toBe(true);
  });
  it.each(foreign)('is not %j', (address) => {
    expect(isAppUrl(address)).toBe(false);
  });
});

describe('navigation', () => {
  it('may go to the page itself', () => {
    expect(mayNavigate('app://bayaz/')).toBe(true);
    expect(mayNavigate('app://bayaz/?x#y')).toBe(true);
  });
  it.each([...foreign, 'app://bayaz/assets/a.js', 'data:text/html,x', 'blob:app://bayaz/1'])(
    'may not go to %j',
    (address) => {
      expect(mayNavigate(address)).toBe(false);
    },
  );
});

describe('links outward', () => {
  it.each([
    ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['http://example.com', 'http://example.com/'],
    ['HTTPS://EXAMPLE.COM/', 'https://example.com/'],
    ['https://اردو.example/', 'https://xn--mgbqf7g.example/'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
  ])('%s passes as %s', (address, passed) => {
    expect(externalLink(address)).toBe(passed);
    expect(decideWindowOpen(address)).toEqual({ action: 'deny', external: passed });
  });

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'app://bayaz/',
    'smb://server/share',
    'ms-msdt:/id',
    'ftp://example.com/',
    'https://user@example.com/',
    'https://user:secret@example.com/',
    'https://',
    'example.com',
    '',
  ])('%j goes nowhere', (address) => {
    expect(externalLink(address)).toBeNull();
    expect(decideWindowOpen(address)).toEqual({ action: 'deny', external: null });
  });
});

describe('requests', () => {
  it.each(['app://bayaz/assets/a.js', 'data:,', 'blob:app://bayaz/1', 'devtools://devtools/x'])(
    '%s passes',
    (url) => {
      expect(mayRequest(url)).toBe(true);
    },
  );
  it.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://example.com/',
    'file:///etc/passwd',
    'app://other/',
    'x',
  ])('%s is cancelled', (url) => {
    expect(mayRequest(url)).toBe(false);
  });
});

describe('permissions', () => {
  it.each([
    'notifications',
    'geolocation',
    'media',
    'clipboard-read',
    'midiSysex',
    'openExternal',
    'unknown',
  ])('%s is denied', (permission) => {
    expect(mayUse(permission, 'app://bayaz/')).toBe(false);
  });

  it('let the app’s own page copy, and no other', () => {
    expect(mayUse('clipboard-sanitized-write', 'app://bayaz/')).toBe(true);
    expect(mayUse('clipboard-sanitized-write', 'https://example.com/')).toBe(false);
    expect(mayUse('clipboard-sanitized-write', '')).toBe(false);
  });
});

describe('senders', () => {
  it('is trusted as the top frame of the app’s page', () => {
    expect(isTrustedSender({ url: 'app://bayaz/#x', parent: null })).toBe(true);
  });
  it.each([null, { url: 'app://bayaz/', parent: {} }, ...foreign.map((url) => ({ url, parent: null }))])(
    'is not trusted as %j',
    (frame) => {
      expect(isTrustedSender(frame)).toBe(false);
    },
  );
});
