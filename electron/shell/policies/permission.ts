import { isAppUrl } from './app-url.ts';

/**
 * Whether a page may have a permission of the browser engine. Only one, and only for the app's own page: to write plain
 * text to the clipboard, which is what "Copy" does. Reading the clipboard, camera, place, notifications, devices and the
 * rest are nobody's.
 */
export function mayUse(permission: string, requester: string): boolean {
  return permission === 'clipboard-sanitized-write' && isAppUrl(requester);
}
