import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compares in constant time, whatever the lengths. */
function same(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

/**
 * The secrets of one run of the loopback host. The nonce travels in the address, which others on the machine can read
 * among a browser's arguments, so it works once; the token it buys never leaves memory and the Authorization header.
 * Both are 256 random bits, base64url.
 */
export class Session {
  readonly token = randomBytes(32).toString('base64url');
  readonly nonce = randomBytes(32).toString('base64url');
  #spent = false;

  /** The token for the right nonce, the first time; null for a wrong or a spent one. */
  exchange(nonce: string): string | null {
    if (this.#spent || !same(nonce, this.nonce)) return null;
    this.#spent = true;
    return this.token;
  }

  /** What an Authorization header proves: the token, a wrong one, or nothing at all. */
  check(authorization: string | undefined): 'right' | 'wrong' | 'none' {
    const token = /^Bearer (\S+)$/iu.exec(authorization ?? '')?.[1];
    if (token === undefined) return 'none';
    return same(token, this.token) ? 'right' : 'wrong';
  }
}
