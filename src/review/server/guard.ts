import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** As much of a request as decides whether it is answered. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Where the page is served, and the secret in its address. */
export interface Place {
  readonly port: number;
  readonly token: string;
}

/** With which status a request is refused. Nothing is said of why to whoever should not ask. */
export interface Refusal {
  readonly status: 403 | 404 | 405 | 415;
}

/** Names of this machine: a page elsewhere whose name is made to lead here has another. */
const hosts = ({ port }: Place): string[] => ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`);

/**
 * Why a request is refused, or null: it has to come from the page itself, or from whoever types its address. Against
 * pages elsewhere, `Host` is one of this machine, `Origin` the page's own, and the address holds a token that nobody
 * can guess; what changes something has a type that no form can send.
 */
export function refusalOf({ method, url, headers }: Asked, place: Place): Refusal | null {
  const { host, origin } = headers;
  if (host === undefined || !hosts(place).includes(host)) return { status: 403 };
  if (origin !== undefined && origin !== `http://${host}`) return { status: 403 };
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return { status: 403 };
  if (method !== 'GET' && method !== 'POST') return { status: 405 };
  if (!isToken(url.split('/')[1] ?? '', place.token)) return { status: 404 };
  if (method === 'GET') return null;
  if (origin === undefined) return { status: 403 };
  return /^application\/json(?:;|$)/i.test(headers['content-type'] ?? '') ? null : { status: 415 };
}

/** In a time that says nothing of how much of it was right. */
function isToken(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Of every answer: the page loads nothing from elsewhere, sends nothing there, and is shown in no other page. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  // The address holds the token.
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};
