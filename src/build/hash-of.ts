import { createHash } from 'node:crypto';

/** A script within a page, as a Content-Security-Policy lets it run. */
export const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
