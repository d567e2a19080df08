/** The one policy for addresses that lead out of the app, in texts of the window and in the shell. */

const schemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address to hand to the system's browser or mail program, as parsed and written anew; null for anything else. The
 * system would start a program for many a scheme, so only web pages and mail pass, and no address that carries a name
 * or password (`https://known.site@elsewhere/` reads as what it is not).
 */
export function externalLink(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !schemes.has(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}
