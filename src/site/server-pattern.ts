import { decoded } from './decoded.ts';
import { escapePattern } from './escape-pattern.ts';

/**
 * A path of an address as a pattern within quotation marks, for nginx and Apache alike: they compare addresses without
 * percent signs.
 */
export const serverPattern = (path: string): string =>
  escapePattern(decoded(path) ?? path).replace(
    /["#\s]/g,
    (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
