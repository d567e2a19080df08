/** Attempts to break out of the window, against the real guards of the main process in the stand-in for Electron. */
import { expect, test } from '../standin/fixture.ts';

test('answers no other frame than its own page’s', async ({ standin, page }) => {
  await expect(page.locator('.sentence').first()).toBeVisible();
  const call = ['bayaz:call', ['app.info', {}]] as const;
  const own = { url: 'app://bayaz/', parent: null };
  expect(await standin.ipcMain.invoke(own, ...call)).toMatchObject({ ok: true });
  for (const frame of [
    null,
    { url: 'https://example.com/', parent: null },
    { url: 'app://bayaz/', parent: own },
    { url: 'file:///index.html', parent: null },
  ]) {
    expect(await standin.ipcMain.invoke(frame, ...call)).toMatchObject({
      ok: false,
      problem: { kind: 'unauthorised' },
    });
  }
});

test('goes nowhere; a web link opens outside', async ({ standin, page }) => {
  const here = page.url();
  for (const address of [
    'https://example.com/a',
    'https://user:secret@example.com/',
    '/assets/none.js',
    'https://example.com/b',
  ]) {
    await page.evaluate((address) => {
      location.href = address;
    }, address);
    await expect.poll(() => standin.attempts.navigations.at(-1)).toBe(new URL(address, here).href);
  }
  expect(standin.external).toEqual(['https://example.com/a', 'https://example.com/b']);
  expect(page.url()).toBe(here);
  await expect(page.locator('.sentence').first()).toBeVisible();
  expect(standin.attempts.outgoing).toEqual([]);
});

test('opens no second window', async ({ standin, page }) => {
  await page.evaluate(() => window.open('https://example.com/open'));
  await expect.poll(() => standin.external).toEqual(['https://example.com/open']);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/link';
    link.target = '_blank';
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => standin.external).toEqual(['https://example.com/open', 'https://example.com/link']);
  await page.evaluate(() => window.open('/index.html'));
  await expect.poll(() => standin.attempts.popups).toHaveLength(3);
  await expect.poll(() => page.context().pages()).toHaveLength(1);
  expect(standin.external).toHaveLength(2);
  expect(standin.attempts.outgoing).toEqual([]);
});

/** What a page gets that asks for permissions. */
const askPermissions = async () => {
  const place = new Promise<string>((done) => {
    navigator.geolocation.getCurrentPosition(
      () => done('granted'),
      (error) => done(error.code === error.PERMISSION_DENIED ? 'denied' : 'granted, no place'),
      { timeout: 5000 },
    );
  });
  const midi = await navigator.permissions.query({ name: 'midi' });
  const clipboard = await navigator.permissions.query({ name: 'clipboard-read' as PermissionName });
  return {
    notification: await Notification.requestPermission(),
    place: await place,
    midi: midi.state,
    clipboard: clipboard.state,
  };
};

test('is given no permission, save to copy', async ({ page }) => {
  const { clipboard, ...asked } = await page.evaluate(askPermissions);
  expect(asked).toEqual({
    notification: 'denied',
    place: 'denied',
    midi: expect.not.stringMatching('granted'),
  });
  expect(clipboard).not.toBe('granted');
  await page.bringToFront();
  await expect(page.evaluate(() => navigator.clipboard.readText())).rejects.toThrow('denied');
  await page.evaluate(() => navigator.clipboard.writeText('بیاض'));
});

/** Tries what the content policy forbids; answers what got through. */
const breakOut = async () => {
  const through: string[] = [];
  const refused: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    refused.push(effectiveDirective),
  );
  Object.assign(window, { gotThrough: (name: string) => through.push(name) });
  const script = document.createElement('script');
  script.textContent = "gotThrough('inline script')";
  document.body.append(script);
  // Later, not now: what a debugger evaluates, as this is, is free of the policy on `eval` while it runs.
  await new Promise<void>((done) => {
    setTimeout(() => {
      try {
        // oxlint-disable-next-line no-new-func -- the very thing that must not work
        new Function("gotThrough('eval')")();
      } catch {
        // Refused, as it should be.
      }
      done();
    });
  });
  await fetch('https://example.com/data').then(
    () => through.push('fetch'),
    () => undefined,
  );
  const loads = (element: HTMLElement, name: string) =>
    new Promise<void>((done) => {
      element.addEventListener('load', () => {
        through.push(name);
        done();
      });
      element.addEventListener('error', () => done());
      document.body.append(element);
      setTimeout(done, 1500);
    });
  const image = Object.assign(new Image(), { src: 'https://example.com/a.png' });
  const remote = Object.assign(document.createElement('script'), { src: 'https://example.com/a.js' });
  await Promise.all([loads(image, 'image'), loads(remote, 'script')]);
  const frame = Object.assign(document.createElement('iframe'), { src: 'https://example.com/frame' });
  document.body.append(frame);
  const form = Object.assign(document.createElement('form'), {
    action: 'https://example.com/form',
    method: 'post',
  });
  document.body.append(form);
  form.submit();
  await new Promise((done) => setTimeout(done, 300));
  return { through, refused: [...new Set(refused)].toSorted() };
};

test('the content policy lets nothing in and nothing out', async ({ standin, page }) => {
  expect(await page.evaluate(breakOut)).toEqual({
    through: [],
    refused: ['connect-src', 'form-action', 'frame-src', 'img-src', 'script-src', 'script-src-elem'],
  });
  expect(standin.attempts.outgoing).toEqual([]);
});

test.describe('without its guards (the control: the attempts above are real)', () => {
  test.use({ unguarded: true });

  test('permissions are given, windows open, navigation leaves', async ({ standin, page }) => {
    const asked = await page.evaluate(askPermissions);
    expect(asked).toMatchObject({ notification: 'granted', midi: 'granted', clipboard: 'granted' });
    // A place is refused by the page's own headers as well.
    expect(asked.place).toBe('denied');
    await page.evaluate(() => window.open('https://example.com/open'));
    await expect.poll(() => page.context().pages()).toHaveLength(2);
    await page.evaluate(() => {
      location.href = 'https://example.com/a';
    });
    await page.waitForURL('https://example.com/a');
    // What still holds: the page that came is not the app's, and its calls are refused.
    expect(await page.evaluate(() => window.bayaz?.call('app.info', {}))).toMatchObject({
      ok: false,
      problem: { kind: 'unauthorised' },
    });
    expect(standin.attempts.outgoing).toEqual(['https://example.com/open', 'https://example.com/a']);
    expect(standin.external).toEqual([]);
  });
});
