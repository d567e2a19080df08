/**
 * Playwright cannot intercept a scheme of the app's own, so the page stands at an https origin that is mapped to
 * `app://bayaz/` and back. The reserved name (RFC 6761) resolves nowhere.
 */
const page = 'https://bayaz.test/';
const app = 'app://bayaz/';

export const pageOrigin = new URL(page).origin;

export const toPage = (url: string): string => (url.startsWith(app) ? page + url.slice(app.length) : url);
export const toApp = (url: string): string => (url.startsWith(page) ? app + url.slice(page.length) : url);
