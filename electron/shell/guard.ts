import { app, shell, type Session, type WebContents } from 'electron';
import { mayNavigate } from './policies/navigation.ts';
import { mayRequest } from './policies/network.ts';
import { mayUse } from './policies/permission.ts';
import { decideWindowOpen } from './policies/window-open.ts';
import { externalLink } from './policies/external-link.ts';

/** Hands a link to the system, if the policy lets it. A system without a browser is no error of the app's. */
function openOutside(address: string | null): void {
  if (address !== null) shell.openExternal(address).catch(() => undefined);
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (details) => {
    if (mayNavigate(details.url)) return;
    details.preventDefault();
    openOutside(externalLink(details.url));
  });
  contents.on('will-redirect', (details) => {
    if (!mayNavigate(details.url)) details.preventDefault();
  });
  contents.on('will-frame-navigate', (details) => {
    // The app has no frames; the top frame is `will-navigate`'s.
    if (!details.isMainFrame) details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const { action, external } = decideWindowOpen(url);
    openOutside(external);
    return { action };
  });
}

/** Puts the policies in force: for every page there is or will be, and for the session they share. */
export function guardApp(session: Session): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(mayUse(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin));
  session.setDevicePermissionHandler(({ deviceType, origin }) => mayUse(deviceType, origin));
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }));
}
