import { appUrl, parseUrl, isAppUrl } from './app-url.ts';

/**
 * Whether the window may go to an address: to its own page (a reload) and nowhere else, not even to another file of the
 * app, which would be a page without the app in it.
 */
export function mayNavigate(address: string): boolean {
  return isAppUrl(address) && parseUrl(address)?.pathname === new URL(appUrl).pathname;
}
