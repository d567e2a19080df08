/** The address of the app's own page in Electron: `app://bayaz/`. */
export const appScheme = 'app';
export const appHost = 'bayaz';
export const appUrl = `${appScheme}://${appHost}/`;

/** Parses an address; null for what is none. */
export function parseUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** True for an address of the app's own origin, with no credentials and no port. */
export function isAppUrl(address: string): boolean {
  const url = parseUrl(address);
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.hostname === appHost &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}
