import type { TracLink } from './wiki/trac-link.ts';

/** An address that most browsers cannot follow, as `sftp://files.example/x` is. */
export interface Unfollowed {
  /** For readers who have a program for it, without the user and password of whoever wrote it. */
  readonly shown: string;
  readonly written: string;
}

/** Null of any other link. */
export function unfollowedAddress(link: TracLink): Unfollowed | null {
  if (link.to !== 'other' || isRun.test(link.realm) || !/^\/\/[^\s/]/.test(link.target)) return null;
  return { shown: `${link.realm}:${withoutPassword(link.target)}`, written: `${link.realm}:${link.target}` };
}

/** What browsers run is no address, whatever stands behind it. */
const isRun = /^(?:javascript|vbscript|data|blob)$/i;

/** A name alone, as in `ssh://git@host.example`, is part of the address. */
const withoutPassword = (target: string): string => target.replace(/^\/\/[^/?#]*:[^/?#]*@/, '//');

/** `sftp://files.example/x` of a page’s link. */
export function otherAddress(href: string): TracLink | null {
  const [, realm = '', target = ''] = /^([a-z][a-z0-9+.-]{0,40}):(\/\/[^\s/].*)$/is.exec(href) ?? [];
  return realm === '' || /^https?$/i.test(realm) ? null : { to: 'other', realm: realm.toLowerCase(), target };
}
